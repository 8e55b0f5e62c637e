import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { answerZone } from "./zone-answer.js";
import { readZone, saveZone } from "./zone-input.js";

export const create: Handler<typeof contract.workZones.create> = (received) => {
  const { world, body, query } = received;
  const zone = readZone(body);
  if (world.workZones.has(zone.workZoneLabel)) {
    throw new ProblemError(409, `There is a work zone of the label ${zone.workZoneLabel}`);
  }
  saveZone(world, zone, query.autoResolveConflicts ?? false);
  return answerZone(zone, received);
};
