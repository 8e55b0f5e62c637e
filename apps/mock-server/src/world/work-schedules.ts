import { date, int, type Model, object, schemaOf, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { WorkScheduleRecurrence } from "@ofsc/core";
import type { CollectionStore } from "./collections.js";
import { daysBetween, minutesOf, type Span, subtract, weekdayOf } from "./days.js";
import { lineOf, type ResourceWorld } from "./resources.js";
import { type Seed, seedOf } from "./seed-of.js";

/** On which days a work schedule item holds. */
export interface Recurrence extends Seed<WorkScheduleRecurrence, "recurrenceType"> {}
export const Recurrence: Model<Recurrence> = () => {
  const own = { dayFrom: z.optional(date()), dayTo: z.optional(date()) };
  return seedOf(WorkScheduleRecurrence, { recurrenceType: true }, own);
};

/** When a resource works, or does not. */
export interface WorkScheduleItem {
  /** @default counted */
  scheduleItemId?: number;
  recordType: "schedule" | "shift" | "extra_shift" | "working" | "extra_working" | "non-working";
  /** The first day. */
  startDate: string;
  /** The last day. @default no end */
  endDate?: string;
  /** From which day the recurrence counts. @default the first one */
  countedFrom?: string;
  /** Label of a schedule that is made of shifts. */
  scheduleLabel?: string;
  /** Label of a shift, for both kinds of shift. */
  shiftLabel?: string;
  /** For both kinds of working. */
  workTimeStart?: string;
  /** For both kinds of working. */
  workTimeEnd?: string;
  /** @default "regular" */
  shiftType?: "regular" | "on-call";
  nonWorkingReason?: string;
  comments?: string;
  points?: number;
  /** @default every day */
  recurrence?: Recurrence;
}
export const WorkScheduleItem: Model<WorkScheduleItem> = () =>
  object<WorkScheduleItem>({
    scheduleItemId: z.optional(int()),
    recordType: z.enum(["schedule", "shift", "extra_shift", "working", "extra_working", "non-working"]),
    startDate: date(),
    endDate: z.optional(date()),
    countedFrom: z.optional(date()),
    scheduleLabel: z.optional(z.string()),
    shiftLabel: z.optional(z.string()),
    workTimeStart: z.optional(time()),
    workTimeEnd: z.optional(time()),
    shiftType: z.optional(z.enum(["regular", "on-call"])),
    nonWorkingReason: z.optional(z.string()),
    comments: z.optional(z.string()),
    points: z.optional(int()),
    recurrence: z.optional(schemaOf(Recurrence)),
  });

/** A schedule that is made of shifts, to be given to resources as a whole. */
export interface ShiftSchedule {
  label: string;
  shifts: { shiftLabel: string; recurrence: Recurrence }[];
}
export const ShiftSchedule: Model<ShiftSchedule> = () =>
  object<ShiftSchedule>({
    label: z.string(),
    shifts: z.array(z.strictObject({ shiftLabel: z.string(), recurrence: schemaOf(Recurrence) })),
  });

export const workScheduleStore = () => ({
  /** By resource. */
  workSchedules: new Map<string, WorkScheduleItem[]>(),
  shiftSchedules: new Map<string, ShiftSchedule>(),
});
export type WorkScheduleStore = Readonly<ReturnType<typeof workScheduleStore>>;

/** What its functions reach of the world. */
export interface WorkScheduleWorld extends ResourceWorld, CollectionStore, WorkScheduleStore {}

/** The regular working time of a resource on a day. Later items go before earlier ones; extra work is added. */
export function workingSpans(world: WorkScheduleWorld, resourceId: string, day: string): Span[] {
  const regular = entriesOn(world, resourceId, day).filter((item) => shiftTypeOf(world, item) === "regular");
  const base = regular.filter((item) => !isExtra(item)).at(-1);
  const spans = [...(base ? [base] : []), ...regular.filter(isExtra)].flatMap((item) => spanOf(world, item) ?? []);
  // Extra work within the working day is not counted twice.
  const counted: Span[] = [];
  for (const span of spans) counted.push(...subtract([span], counted));
  return counted;
}

/** What holds for a resource on a day: entries of its own, else those of the nearest resource above with some. */
export function entriesOn(world: WorkScheduleWorld, resourceId: string, day: string): WorkScheduleItem[] {
  const line = [resourceId, ...lineOf(world, resourceId).map((one) => one.resourceId)];
  for (const id of line) {
    const items = (world.workSchedules.get(id) ?? []).filter((item) => holds(item, day));
    if (items.length > 0) return items.flatMap((item) => shiftsOf(world, item, day));
  }
  return [];
}

/** The shifts of a whole schedule on a day, or that there is none; another entry as it is. */
function shiftsOf(world: WorkScheduleWorld, item: WorkScheduleItem, day: string): WorkScheduleItem[] {
  const schedule = item.recordType === "schedule" ? world.shiftSchedules.get(item.scheduleLabel ?? "") : undefined;
  if (!schedule) return [item];
  const startDate = item.countedFrom ?? item.startDate;
  const { recurrence: _own, ...rest } = item;
  const shifts = schedule.shifts.map(
    (shift): WorkScheduleItem => ({ ...rest, ...shift, recordType: "shift", startDate }),
  );
  const held = shifts.filter((shift) => holds(shift, day));
  return held.length > 0 ? held : [{ ...rest, recordType: "non-working" }];
}

export const isExtra = ({ recordType }: WorkScheduleItem): boolean => recordType.startsWith("extra");

/** Whether an item is regular work or standby; the shift decides where the item does not say. */
export function shiftTypeOf(
  world: WorkScheduleWorld,
  { shiftType, shiftLabel = "" }: WorkScheduleItem,
): "regular" | "on-call" {
  return shiftType ?? world.shifts.get(shiftLabel)?.type ?? "regular";
}

/** Whether an item is in force on a day. */
export function holds(
  item: Pick<WorkScheduleItem, "startDate" | "endDate" | "recurrence" | "countedFrom">,
  day: string,
): boolean {
  const { startDate, endDate, recurrence, countedFrom = startDate } = item;
  if (day < startDate || (endDate !== undefined && day > endDate)) return false;
  const { recurrenceType = "everyday", recurEvery = 1, weekdays = [], dayFrom, dayTo } = recurrence ?? {};
  switch (recurrenceType) {
    case "everyday":
      return true;
    case "daily":
      return daysBetween(countedFrom, day) % recurEvery === 0;
    case "weekly":
      return weekdays.includes(weekdayOf(day)) && Math.floor(daysBetween(countedFrom, day) / 7) % recurEvery === 0;
    case "yearly":
      return day.slice(5) >= (dayFrom ?? day).slice(5) && day.slice(5) <= (dayTo ?? day).slice(5);
  }
}

/** When work begins and ends by an item; undefined for time off, and for an item that makes no sense. */
export function spanOf(world: WorkScheduleWorld, item: WorkScheduleItem): Span | undefined {
  const { recordType, shiftLabel = "", workTimeStart, workTimeEnd } = item;
  if (recordType === "non-working") return undefined;
  const times = recordType.endsWith("shift") ? world.shifts.get(shiftLabel) : { workTimeStart, workTimeEnd };
  if (times?.workTimeStart === undefined || times.workTimeEnd === undefined) return undefined;
  const from = minutesOf(times.workTimeStart);
  const to = minutesOf(times.workTimeEnd);
  return { from, to: to > from ? to : to + 1440 };
}
