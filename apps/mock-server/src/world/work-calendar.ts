import { present } from "@ofsc/contract";
import type { ActivityStore } from "./activities.js";
import { addDays, timeOf } from "./days.js";
import { type EventWorld, emit } from "./events.js";
import { todayOf } from "./local-time.js";
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
    ...present({ scheduleLabel, shiftLabel, nonWorkingReason, points, comments }),
  };
}

/** What its functions reach of the world. */
export interface ScheduleWorld extends WorkScheduleWorld, ActivityStore, EventWorld {}

/** Sets an item for exactly its days: what was set for these gives way, and comes back after them. */
export function overwriteSchedule(world: ScheduleWorld, resourceId: string, item: WorkScheduleItem): void {
  const items = world.workSchedules.get(resourceId) ?? [];
  const kept = items.flatMap((one) => (givesWay(world, one, item) ? cutOut(world, one, item) : [one]));
  const scheduleItemId = world.ids.next("scheduleItem");
  changeSchedule(world, resourceId, inOrder([...kept, { ...item, scheduleItemId }]));
}

/** Takes an item away; false when there is none with this number. */
export function removeScheduleItem(world: ScheduleWorld, resourceId: string, scheduleItemId: number): boolean {
  const items = world.workSchedules.get(resourceId) ?? [];
  const kept = items.filter((one) => one.scheduleItemId !== scheduleItemId);
  if (kept.length < items.length) changeSchedule(world, resourceId, kept);
  return kept.length < items.length;
}

/** Standby and regular work go side by side, and so does extra work with what it is added to. */
function givesWay(world: ScheduleWorld, one: WorkScheduleItem, other: WorkScheduleItem): boolean {
  return shiftTypeOf(world, one) === shiftTypeOf(world, other) && (isExtra(one) || !isExtra(other));
}

function cutOut(
  world: ScheduleWorld,
  one: WorkScheduleItem,
  { startDate, endDate }: WorkScheduleItem,
): WorkScheduleItem[] {
  if (endDate !== undefined && endDate < one.startDate) return [one];
  if (one.endDate !== undefined && one.endDate < startDate) return [one];
  const before = one.startDate < startDate ? [{ ...one, endDate: addDays(startDate, -1) }] : [];
  if (endDate === undefined || (one.endDate !== undefined && one.endDate <= endDate)) return before;
  const after = {
    ...one,
    startDate: addDays(endDate, 1),
    countedFrom: one.countedFrom ?? one.startDate,
    ...(before.length > 0 ? { scheduleItemId: world.ids.next("scheduleItem") } : {}),
  };
  return [...before, after];
}

const inOrder = (items: WorkScheduleItem[]) => items.sort((a, b) => (a.startDate < b.startDate ? -1 : 1));

/** Routes to come whose working time changes with it are told of. */
function changeSchedule(world: ScheduleWorld, resourceId: string, items: WorkScheduleItem[]): void {
  const days = daysWithRoute(world, resourceId);
  const timesOn = (date: string) => {
    const { workTimeStart, workTimeEnd } = workDayOf(world, resourceId, date).regular;
    return { calendarTimeFrom: workTimeStart ?? "", calendarTimeTo: workTimeEnd ?? "" };
  };
  const before = days.map(timesOn);
  world.workSchedules.set(resourceId, items);
  for (const [at, date] of days.entries()) {
    const routeChanges = timesOn(date);
    if (JSON.stringify(routeChanges) === JSON.stringify(before[at])) continue;
    emit(world, undefined, { eventType: "routeUpdated", routeDetails: { resourceId, date }, routeChanges });
  }
}

function daysWithRoute(world: ScheduleWorld, resourceId: string): string[] {
  const today = todayOf(world, resourceId);
  const days = [...world.routes].filter(([key, ids]) => ids.size > 0 && key.startsWith(`${resourceId}|`));
  return days.map(([key]) => key.slice(resourceId.length + 1)).filter((day) => day >= today);
}
