import type { WorkZone as WorkZoneAnswer, WorkZoneBatch, WorkZone as WorkZoneInput } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import { type Context, type Handlers, reply } from "../../http/handlers.js";
import { listed } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";
import { fetchShapefile } from "../../world/shapefiles.js";
import { putWorkZone, type WorkZone } from "../../world/work-zones.js";
import type { World } from "../../world/world.js";
import { findIn } from "./collection.js";
import { linksTo } from "./links.js";
import { answerShapefile, checkAddress, findShapefile } from "./shapefile.js";
import { invalidValue, oneOf } from "./values.js";

const mostBytes = 2 * 1024 * 1024;
const mostCodes = 20_000;

export const workZones: Handlers<typeof contract.workZones> = {
  /** The zones of the request are saved, all others stay. */
  update: ({ world, body }) => {
    saveAll(world, readBatch(body));
  },

  /** The zones of the request are saved, all others deactivated. */
  replaceAll: ({ world, body }) => {
    const zones = readBatch(body);
    const labels = new Set(zones.map(({ workZoneLabel }) => workZoneLabel));
    for (const zone of [...world.workZones.values()]) {
      if (!labels.has(zone.workZoneLabel)) putWorkZone(world, { ...zone, status: "inactive" });
    }
    saveAll(world, zones);
  },

  create: (received) => {
    const { world, body, query } = received;
    const zone = readZone(body);
    if (world.workZones.has(zone.workZoneLabel)) {
      throw new ProblemError(409, `There is a work zone of the label ${zone.workZoneLabel}`);
    }
    saveZone(world, zone, query.autoResolveConflicts ?? false);
    return answerZone(zone, received);
  },

  get: (received) => answerZone(findIn(received.world.workZones, "Work zone", received.params.label), received),

  /** Inactive zones are listed as well. */
  list: (received) =>
    listed(received, [...received.world.workZones.values()], {
      hasMore: "never",
      show: (zone) => answerZone(zone, received),
    }),

  /** All shapes come from the latest file. */
  populateShapes: ({ world, switches, body }) => {
    checkAddress(body.URL);
    const shapefile = fetchShapefile(world, { kind: "workZones", url: body.URL }, switches.shapefileSeconds);
    return answerShapefile(world, shapefile, world.clock.now());
  },

  /** `time` is the time of the answer. */
  populateShapesStatus: ({ world, params }) =>
    answerShapefile(world, findShapefile(world, "workZones", params.downloadId), world.clock.now()),

  /** Only a zone that is there can be replaced; the path decides on the label. */
  replace: (received) => {
    const { world, switches, params, body, query } = received;
    const { workZoneLabel } = findIn(world.workZones, "Work zone", params.label);
    const zone = readZone({ ...body, workZoneLabel });
    saveZone(world, zone, query.autoResolveConflicts ?? false);
    return switches.replacedWorkZone === "zone" ? answerZone(zone, received) : reply(undefined, { status: 204 });
  },
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

function answerZone(zone: WorkZone, context: Context): WorkZoneAnswer {
  return {
    workZoneName: zone.workZoneLabel,
    status: "active",
    travelArea: context.world.instance,
    ...zone,
    links: linksTo(context, "workZones", zone.workZoneLabel),
  };
}

const codes = ["keys", "shapes"] as const;

/** A work zone as a request has it. */
function readZone({ links: _own, status = "active", ...zone }: WorkZoneInput): WorkZone {
  for (const field of ["workZoneLabel", "workZoneName", "travelArea"] as const) {
    if (zone[field].endsWith(" ")) throw invalidValue(field, zone[field], "It ends in a blank");
  }
  for (const field of codes) checkCodes(field, zone[field] ?? []);
  return { ...zone, status: oneOf("status", status, ["active", "inactive"]) };
}

function checkCodes(field: string, values: readonly string[]): void {
  const blank = values.find((value) => value.endsWith(" "));
  if (blank !== undefined) throw invalidValue(field, blank, "It ends in a blank");
  const known = new Set<string>();
  for (const value of values) {
    if (known.has(value.toLowerCase())) throw invalidValue(field, value, "It is there twice");
    known.add(value.toLowerCase());
  }
}

/** Keys and shapes belong to one active zone each: they are taken away from the others, or it is a conflict. */
function saveZone(world: World, zone: WorkZone, resolve: boolean): void {
  if (zone.status === "active") for (const other of rivalsOf(world, zone)) settle(world, zone, other, resolve);
  putWorkZone(world, zone);
}

const rivalsOf = (world: World, { workZoneLabel }: WorkZone) =>
  [...world.workZones.values()].filter(
    (other) => other.workZoneLabel !== workZoneLabel && (other.status ?? "active") === "active",
  );

function settle(world: World, zone: WorkZone, other: WorkZone, resolve: boolean): void {
  const changed = { ...other };
  for (const field of codes) {
    const wanted = new Set(zone[field]?.map((value) => value.toLowerCase()));
    const shared = wanted.size === 0 ? [] : (other[field] ?? []).filter((value) => wanted.has(value.toLowerCase()));
    if (shared.length === 0) continue;
    if (!resolve) {
      throw new ProblemError(409, `The work zone ${other.workZoneLabel} has these ${field}: ${shared.join(", ")}`);
    }
    changed[field] = (other[field] ?? []).filter((value) => !shared.includes(value));
  }
  if (codes.some((field) => changed[field] !== other[field])) putWorkZone(world, changed);
}
