import type { EventType } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import type { KnownActivity } from "../../../world/activities.js";
import { forgetActivity } from "../../../world/activity-parts.js";
import { readFields } from "../../../world/activity-view.js";
import { changesOf, emit, type Happening } from "../../../world/events.js";
import { toUtc } from "../../../world/local-time.js";
import { closeGap } from "../../../world/route-order.js";
import type { World } from "../../../world/world.js";
import { transitions } from "./actions/transitions.js";
import { isCustom } from "./input.js";

/** Tells of what became of an activity; without a former state, of all that it is. */
export function announce(
  { world, caller }: Context,
  eventType: EventType,
  before: KnownActivity | undefined,
  { activityId }: KnownActivity,
  more: Omit<Happening, "eventType"> = {},
): void {
  const after = world.activities.get(activityId) as KnownActivity;
  const is = readFields(world, after);
  const changes = changesOf(before ? readFields(world, before) : {}, is);
  emit(world, caller, { eventType, activityDetails: is, activityChanges: inUtc(world, after, changes), ...more });
}

/** Tells of a route that gets its first activity. */
export function announceRoute({ world, caller }: Context, { resourceId, date }: KnownActivity): void {
  const { size = 0 } = world.routes.get(`${resourceId}|${date}`) ?? {};
  if (date === undefined || size !== 1) return;
  emit(world, caller, { eventType: "routeCreated", routeDetails: { resourceId, date } });
}

const dateTimes = ["startTime", "endTime", "slaWindowStart", "slaWindowEnd", "timeOfBooking", "timeOfAssignment"];
const times = ["serviceWindowStart", "serviceWindowEnd", "deliveryWindowStart", "deliveryWindowEnd"];

/** Changes carry their times in UTC, and a spelling of their own for `completed`. */
function inUtc(world: World, { resourceId, date }: KnownActivity, changes: Record<string, unknown>) {
  const converted = Object.entries(changes).map(([name, value]): [string, unknown] => {
    if (typeof value !== "string") return [name, value];
    if (dateTimes.includes(name)) return [name, toUtc(world, resourceId, value)];
    if (times.includes(name) && date !== undefined)
      return [name, toUtc(world, resourceId, `${date} ${value}`).slice(11)];
    return [name, name === "status" && value === "completed" ? "complete" : value];
  });
  return Object.fromEntries(converted);
}

/** Takes an activity away. Its last event has neither the country nor the properties of the company. */
export function erase({ world, caller }: Context, activity: KnownActivity): void {
  const fields = Object.entries(readFields(world, activity));
  const activityDetails = Object.fromEntries(fields.filter(([name]) => name !== "country_code" && !isCustom(name)));
  forgetActivity(world, activity.activityId);
  closeGap(world, activity.resourceId, activity.date);
  emit(world, caller, { eventType: transitions.delete.event, activityDetails });
}
