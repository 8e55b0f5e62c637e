import type { Model, Operation } from "@ofsc/contract";
import { AssignedLocations, GetAssignedLocations, TemporaryAssignedLocations } from "./assigned-locations.js";

/** Returns where a resource starts, ends and works, by the day of the week. */
export const get = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/assignedLocations",
  query: GetAssignedLocations,
  response: AssignedLocations,
} satisfies Operation;

/** Sets where a resource starts, ends and works, by the day of the week. A location left out of a day is removed. */
export const set = {
  route: "PUT /rest/ofscCore/v1/resources/{resourceId}/assignedLocations",
  body: AssignedLocations,
  response: AssignedLocations,
} satisfies Operation;

/** Sets other locations of a resource for single dates. */
export const update = {
  route: "PATCH /rest/ofscCore/v1/resources/{resourceId}/assignedLocations",
  body: TemporaryAssignedLocations,
  // Sets absolute values.
  replay: true,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/assignedLocations/{date}",
} satisfies Operation;

export {
  /** Removes the locations of a resource from a date, `YYYY-MM-DD`, or from a day of the week, such as `mon`. */
  remove as delete,
};
