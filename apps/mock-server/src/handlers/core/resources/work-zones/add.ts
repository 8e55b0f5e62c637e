import type { ResourceWorkZoneInput } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import type { ResourceWorkZone } from "../../../../world/work-zones.js";
import type { World } from "../../../../world/world.js";
import { checkPeriod, invalidValue, oneOf } from "../../invalid-value.js";
import { findResource } from "../find-resource.js";

/** Each call adds an assignment, the same one as well. */
export const add: Handler<typeof contract.resources.workZones.add> = (received) => {
  const { world, body } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const zones = world.resourceWorkZones.get(resourceId) ?? [];
  world.resourceWorkZones.set(resourceId, [...zones, readWorkZone(world, body)]);
};

/** An assignment in the form that it is stored in, with a number of its own. */
export function readWorkZone(world: World, input: ResourceWorkZoneInput): ResourceWorkZone {
  const { workZone, startDate, endDate, recurrence, type, weekdays = [], workZoneItemId: _given, ...rest } = input;
  if (!world.workZones.has(workZone)) throw invalidValue("workZone", workZone);
  checkPeriod(startDate, endDate);
  if (recurrence === "weekly" && weekdays.length === 0) {
    throw new ProblemError(400, "Required property is not specified: 'weekdays'");
  }
  return {
    ...rest,
    workZone,
    startDate,
    ...(endDate === undefined ? {} : { endDate }),
    ...(recurrence === undefined ? {} : { recurrence: oneOf("recurrence", recurrence, ["daily", "weekly"]) }),
    ...(weekdays.length === 0 ? {} : { weekdays }),
    ...(type === undefined ? {} : { type: oneOf("type", type, ["regular", "override"]) }),
    workZoneItemId: world.ids.next("scheduleItem"),
  };
}
