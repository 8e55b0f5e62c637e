import type { WorkZoneBatch } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { putWorkZone, type WorkZone } from "../../../world/work-zones.js";
import type { World } from "../../../world/world.js";
import { invalidValue } from "../collection/index.js";
import { readZone, saveZone } from "./zone-input.js";

const mostBytes = 2 * 1024 * 1024;
const mostCodes = 20_000;

/** The zones of the request are saved, all others stay. */
export const update: Handler<typeof contract.workZones.update> = ({ world, body }) => {
  saveAll(world, readBatch(body));
};

/** The zones of the request are saved, all others deactivated. */
export const replaceAll: Handler<typeof contract.workZones.replaceAll> = ({ world, body }) => {
  const zones = readBatch(body);
  const labels = new Set(zones.map(({ workZoneLabel }) => workZoneLabel));
  for (const zone of [...world.workZones.values()]) {
    if (!labels.has(zone.workZoneLabel)) putWorkZone(world, { ...zone, status: "inactive" });
  }
  saveAll(world, zones);
};

/** Conflicts are settled in favour of the request. */
function saveAll(world: World, zones: readonly WorkZone[]): void {
  for (const zone of zones) saveZone(world, zone, true);
}

/** How many zones there may be is in the contract. */
function readBatch(body: WorkZoneBatch): WorkZone[] {
  if (new TextEncoder().encode(JSON.stringify(body)).byteLength > mostBytes) {
    throw new ProblemError(413, "Request entity too large");
  }
  const count = body.items.reduce((sum, { keys, shapes }) => sum + (keys?.length ?? 0) + (shapes?.length ?? 0), 0);
  if (count > mostCodes)
    throw new ProblemError(400, `The request has ${count} keys and shapes, more than ${mostCodes}`);
  const labels = body.items.map(({ workZoneLabel }) => workZoneLabel);
  const twice = labels.find((label, at) => labels.indexOf(label) !== at);
  if (twice !== undefined) throw invalidValue("items", twice, "The work zone is there twice");
  return body.items.map(readZone);
}
