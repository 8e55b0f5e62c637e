import type * as contract from "@ofsc/metadata/contract";
import { type Handler, reply } from "../../../http/handlers.js";
import { findIn } from "../collection/index.js";
import { answerZone } from "./zone-answer.js";
import { readZone, saveZone } from "./zone-input.js";

/** Only a zone that is there can be replaced; the path decides on the label. */
export const replace: Handler<typeof contract.workZones.replace> = (received) => {
  const { world, switches, params, body, query } = received;
  const { workZoneLabel } = findIn(world.workZones, "Work zone", params.label);
  const zone = readZone({ ...body, workZoneLabel });
  saveZone(world, zone, query.autoResolveConflicts ?? false);
  return switches.replacedWorkZone === "zone" ? answerZone(zone, received) : reply(undefined, { status: 204 });
};
