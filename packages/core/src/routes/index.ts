import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListedActivity } from "../activities/activity.js";
import { GetRoute, ResourceRoute, RouteActionTime } from "./route.js";

/**
 * Returns the route of a resource on a day, `YYYY-MM-DD`: its activities, a page at a time, and when it began and
 * ended. Instead of a day, `nonScheduled` stands for activities without one, `multiday` for segmentable activities.
 */
export const get = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/routes/{date}",
  query: GetRoute,
  page: ListedActivity,
  paging: byOffset,
  envelope: ResourceRoute,
} satisfies Operation;

/** Begins the route of a resource on a day: its technician is at work from then on. */
export const activate = {
  route: "POST /rest/ofscCore/v1/resources/{resourceId}/routes/{date}/custom-actions/activate",
  body: RouteActionTime,
} satisfies Operation;

/** Ends the route of a resource: today's, or yesterday's where the business rules allow overnight work. */
export const deactivate = {
  route: "POST /rest/ofscCore/v1/resources/{resourceId}/routes/{date}/custom-actions/deactivate",
  body: RouteActionTime,
} satisfies Operation;
