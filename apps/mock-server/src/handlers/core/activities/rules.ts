import type { TravelTimeAdjustment } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { changeActivity, type KnownActivity } from "../../../world/activities.js";
import type { ActivityType } from "../../../world/collections.js";
import { dateTimeOf, minutesOf, writeDateTime } from "../../../world/days.js";
import { offsetOf, todayOf } from "../../../world/local-time.js";
import { estimate, orderOf } from "../../../world/route-order.js";
import { offsetAt } from "../../../world/time-zones.js";
import type { World } from "../../../world/world.js";
import { invalidValue } from "../values.js";

type Fields = Readonly<Record<string, unknown>>;

/** A type that says nothing of its features has them all. */
export const allows = ({ features }: ActivityType, feature: string): boolean =>
  features === undefined || features[feature] === true;

/** The type of a new activity; 400 for one that is unknown or no longer used. */
export function typeFor({ world }: Context, label: string): ActivityType {
  const type = world.activityTypes.get(label);
  if (!type) throw new ProblemError(400, `The activity type '${label}' doesn't exist`);
  if (type.active === false) throw new ProblemError(400, `The activity type '${label}' is inactive`);
  return type;
}

/** A time slot must be there, and one of those of the type. */
export function checkTimeSlot({ world }: Context, type: ActivityType | undefined, timeSlot: unknown): void {
  if (typeof timeSlot !== "string" || timeSlot === "") return;
  if (world.timeSlots.has(timeSlot) && (type?.timeSlots?.includes(timeSlot) ?? true)) return;
  throw new ProblemError(400, `The time slot '${timeSlot}' is not available for the activity type '${type?.label}'`);
}

/** What the features of a type forbid, where they are enforced. */
export function checkFeatures({ switches }: Context, type: ActivityType, fields: Fields, inBucket: boolean): void {
  if (switches.typeFeatures !== "enforce") return;
  const position = (fields["setPositionInRoute"] as { position?: string } | undefined)?.position;
  const wrong = [
    [fields["date"] === undefined || fields["date"] === null, "allowNonScheduled"],
    [inBucket, "allowCreationInBuckets"],
    [Boolean(fields["timeSlot"]), "supportOfTimeSlots"],
    [position === "notOrdered", "supportOfNotOrderedActivities"],
  ] as const;
  const missing = wrong.flatMap(([needed, feature]) => (needed && !allows(type, feature) ? [feature] : []));
  if (missing.length > 0) throw new ProblemError(400, `The activity type '${type.label}' lacks ${missing.join(", ")}`);
}

/** The longest that anything takes, in minutes: a segmentable activity. */
const longest = 599_995;

interface Times {
  readonly duration?: number | null | undefined;
  readonly reminderTime?: number | null | undefined;
  readonly multidayTimeToComplete?: number | null | undefined;
  readonly slaWindowStart?: string | null | undefined;
  readonly slaWindowEnd?: string | null | undefined;
}

/** Refuses lengths that nothing has, and an SLA that ends before it starts. */
export function checkTimes(times: Times): void {
  for (const name of ["duration", "reminderTime", "multidayTimeToComplete"] as const) {
    const minutes = times[name];
    if (typeof minutes === "number" && (minutes < 0 || minutes > longest)) throw invalidValue(name, minutes);
  }
  const { slaWindowStart: start, slaWindowEnd: end } = times;
  if (start && end && end < start) throw invalidValue("slaWindowEnd", end);
}

interface Place {
  readonly resourceId: string;
  readonly date?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** Windows that come in the zone of the customer, in that of the resource; for the types that have it so. */
export function inResourceTime(world: World, { features }: ActivityType, place: Place, fields: Fields): Fields {
  const { resourceId, date = todayOf(world, resourceId), timeZone } = place;
  if (!features?.["slaAndServiceWindowUseCustomerTimeZone"] || timeZone === undefined) return fields;
  const shifted = Object.entries(fields).map(([name, value]): [string, unknown] => {
    if (typeof value !== "string" || value === "") return [name, value];
    if (/^slaWindow/.test(name)) return [name, shift(value)];
    // 24:00 and more is a time of the next day.
    return /^serviceWindow/.test(name) ? [name, shift(dateTimeOf(date, minutesOf(value))).slice(11)] : [name, value];
  });
  return Object.fromEntries(shifted);

  function shift(dateTime: string): string {
    const moment = Date.parse(`${dateTime.replace(" ", "T")}Z`);
    const behind = offsetOf(world, resourceId, moment) - (offsetAt(timeZone as string, moment) ?? 0);
    return writeDateTime(moment, behind);
  }
}

/** A time slot sets the service window; cancelling it takes the window away. */
export function windowOfSlot(world: World, timeSlot: string | null | undefined) {
  if (timeSlot === null) return { serviceWindowStart: null, serviceWindowEnd: null };
  const { timeStart, timeEnd } = world.timeSlots.get(timeSlot ?? "") ?? {};
  if (timeStart === undefined || timeEnd === undefined) return {};
  return { serviceWindowStart: withSeconds(timeStart), serviceWindowEnd: withSeconds(timeEnd) };
}

const withSeconds = (time: string) => `${time}:00`.slice(0, 8);

/** What is estimated when nothing better is known, in minutes. */
export const usualTravel = 15;

/** Takes a travel time from outside, if the activity really comes after the place that it was given for. */
export function adjustTravel(
  world: World,
  activity: KnownActivity,
  adjustment: TravelTimeAdjustment | undefined,
): void {
  const { resourceId, date } = activity;
  if (!adjustment || date === undefined) return;
  const order = orderOf(world, resourceId, date);
  const at = order.findIndex(({ activityId }) => activityId === activity.activityId);
  if (at < 0 || !fitsPlace(adjustment, order[at - 1])) return;
  const travelEstimationMethod = adjustment.source === "external" ? "External Adjustment" : "Manual Adjustment";
  changeActivity(world, activity, { travelTime: adjustment.travelTime, travelEstimationMethod });
  estimate(world, resourceId, date);
}

function fitsPlace(
  { position, previousActivityId, previousActivity }: TravelTimeAdjustment,
  previous: KnownActivity | undefined,
): boolean {
  if (position === "first") return previous === undefined;
  if (!previous) return false;
  return previousActivity
    ? previous.apptNumber === previousActivity.apptNumber
    : previous.activityId === previousActivityId;
}
