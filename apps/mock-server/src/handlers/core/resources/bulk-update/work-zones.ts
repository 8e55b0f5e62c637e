import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { readWorkZone } from "../work-zones/add.js";
import { attempt, nameOf, resourceOf, summary } from "./each-resource.js";

/** Takes the place of all work zones that a resource has; this result has its error by itself. */
export const workZones: Handler<typeof contract.resources.bulkUpdate.workZones> = (received) => {
  const { world, body } = received;
  const results = body.map((part) => {
    const result = attempt(() => {
      const { resourceId } = resourceOf(received, part);
      const zones = part.workZones.map((zone) => readWorkZone(world, zone));
      world.resourceWorkZones.set(resourceId, zones);
      return resourceId;
    });
    const { length } = part.workZones;
    if ("done" in result) return { resourceId: result.done, itemsUpdated: length, itemsFailed: 0 };
    return { ...nameOf(part), itemsUpdated: 0, itemsFailed: Math.max(1, length), error: result.error };
  });
  return summary(results);
};
