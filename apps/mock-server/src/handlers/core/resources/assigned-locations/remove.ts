import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { isDay } from "../../../../world/days.js";
import { assignDay, assignedOf, assignedWeekdays } from "../../../../world/locations.js";
import { invalidValue } from "../../invalid-value.js";
import { findResource } from "../find-resource.js";

/** From a weekday, `mon`, or from a day, `2026-12-01`. */
export const remove: Handler<typeof contract.resources.assignedLocations.delete> = (received) => {
  const { world, params } = received;
  const { date } = params;
  const { resourceId } = findResource(received, params.resourceId);
  if (!isDay(date) && !assignedWeekdays.some((day) => day === date)) throw invalidValue("date", date);
  if (!assignedOf(world, resourceId).has(date)) {
    throw new ProblemError(404, `${resourceId} has no locations assigned for ${date}`);
  }
  assignDay(world, resourceId, date, {});
};
