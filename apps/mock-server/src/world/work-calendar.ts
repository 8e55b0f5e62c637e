import { timeOf } from "./days.js";
import {
  entriesOn,
  isExtra,
  shiftTypeOf,
  spanOf,
  type WorkScheduleItem,
  type WorkScheduleWorld,
} from "./work-schedules.js";

/** What a resource does on a day, or why it does nothing. */
export interface CalendarEntry {
  readonly recordType: WorkScheduleItem["recordType"] | "error";
  /** `HH:MM` */
  readonly workTimeStart?: string;
  /** `HH:MM` */
  readonly workTimeEnd?: string;
  readonly scheduleLabel?: string;
  readonly shiftLabel?: string;
  readonly nonWorkingReason?: string;
  readonly points?: number;
  readonly comments?: string;
}

/** The calendar of one day, regular work and standby. */
export interface WorkDay {
  readonly regular: CalendarEntry;
  readonly onCall?: CalendarEntry;
}

/** What the work schedule of a resource comes to on a day; a day that nobody has set is off. */
export function workDayOf(world: WorkScheduleWorld, resourceId: string, day: string): WorkDay {
  const entries = entriesOn(world, resourceId, day);
  const ofType = (type: string) => {
    const some = entries.filter((entry) => shiftTypeOf(world, entry) === type);
    // Extra work shows where there is no other.
    return some.filter((entry) => !isExtra(entry)).at(-1) ?? some.at(-1);
  };
  const regular = ofType("regular");
  const onCall = ofType("on-call");
  return {
    regular: regular ? entryOf(world, regular) : { recordType: "non-working" },
    ...(onCall ? { onCall: entryOf(world, onCall) } : {}),
  };
}

function entryOf(world: WorkScheduleWorld, item: WorkScheduleItem): CalendarEntry {
  const { recordType, scheduleLabel, shiftLabel, nonWorkingReason, comments } = item;
  const span = spanOf(world, item);
  if (!span && recordType !== "non-working") return { recordType: "error" };
  const points = item.points ?? world.shifts.get(shiftLabel ?? "")?.points;
  return {
    recordType: scheduleLabel !== undefined && span ? "schedule" : recordType,
    ...(span ? { workTimeStart: timeOf(span.from), workTimeEnd: timeOf(span.to % 1440) } : {}),
    ...(scheduleLabel === undefined ? {} : { scheduleLabel }),
    ...(shiftLabel === undefined ? {} : { shiftLabel }),
    ...(nonWorkingReason === undefined ? {} : { nonWorkingReason }),
    ...(points === undefined ? {} : { points }),
    ...(comments === undefined ? {} : { comments }),
  };
}
