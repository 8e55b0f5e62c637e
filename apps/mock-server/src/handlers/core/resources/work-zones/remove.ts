import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { findResource } from "../find-resource.js";

export const remove: Handler<typeof contract.resources.workZones.delete> = (received) => {
  const { world } = received;
  const { workZoneItemId } = received.params;
  const { resourceId } = findResource(received, received.params.resourceId);
  const zones = world.resourceWorkZones.get(resourceId) ?? [];
  const kept = zones.filter((one) => one.workZoneItemId !== workZoneItemId);
  if (kept.length === zones.length)
    throw new ProblemError(404, `${resourceId} has no work zone item ${workZoneItemId}`);
  world.resourceWorkZones.set(resourceId, kept);
};
