import type { ActivityType } from "../../../world/activity-types.js";
import { dateTimeOf, minutesOf, writeDateTime } from "../../../world/days.js";
import { offsetOf, todayOf } from "../../../world/local-time.js";
import { offsetAt } from "../../../world/time-zones.js";
import type { World } from "../../../world/world.js";

type Fields = Readonly<Record<string, unknown>>;

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
