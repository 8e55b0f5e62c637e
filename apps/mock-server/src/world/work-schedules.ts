import { date, type Model, object, schemaOf, time } from "@ofsc/contract";
import * as z from "zod/mini";
import { daysBetween, minutesOf, type Weekday, weekdayOf } from "./days.js";
import { type Span, subtract } from "./spans.js";
import type { World } from "./world.js";

/** On which days a work schedule item holds. */
export interface Recurrence {
  recurrenceType: "daily" | "weekly" | "yearly" | "everyday";
  /** Every so many days or weeks. @default 1 */
  recurEvery?: number;
  /** For `weekly`. */
  weekdays?: Weekday[];
  /** For `yearly`: the first day, `YYYY-MM-DD`. */
  dayFrom?: string;
  /** For `yearly`: the last day, `YYYY-MM-DD`. */
  dayTo?: string;
}
export const Recurrence: Model<Recurrence> = () =>
  object<Recurrence>({
    recurrenceType: z.enum(["daily", "weekly", "yearly", "everyday"]),
    recurEvery: z.optional(z.int().check(z.minimum(1), z.maximum(255))),
    weekdays: z.optional(z.array(z.enum(["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]))),
    dayFrom: z.optional(date()),
    dayTo: z.optional(date()),
  });

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
    scheduleItemId: z.optional(z.int()),
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
    points: z.optional(z.int()),
    recurrence: z.optional(schemaOf(Recurrence)),
  });

/** The regular working time of a resource on a day. Later items go before earlier ones; extra work is added. */
export function workingSpans(world: World, resourceId: string, day: string): Span[] {
  const items = (world.workSchedules.get(resourceId) ?? []).filter((item) => holds(item, day));
  const regular = items.filter(({ shiftType = "regular" }) => shiftType === "regular");
  const base = regular.filter(({ recordType }) => !recordType.startsWith("extra")).at(-1);
  const extra = regular.filter(({ recordType }) => recordType.startsWith("extra"));
  const spans = [...(base ? [base] : []), ...extra].flatMap((item) => spanOf(world, item) ?? []);
  // Extra work within the working day is not counted twice.
  return spans.reduce<Span[]>((all, span) => [...all, ...subtract([span], all)], []);
}

function holds({ startDate, endDate, recurrence }: WorkScheduleItem, day: string): boolean {
  if (day < startDate || (endDate !== undefined && day > endDate)) return false;
  const { recurrenceType = "everyday", recurEvery = 1, weekdays = [], dayFrom, dayTo } = recurrence ?? {};
  switch (recurrenceType) {
    case "everyday":
      return true;
    case "daily":
      return daysBetween(startDate, day) % recurEvery === 0;
    case "weekly":
      return weekdays.includes(weekdayOf(day)) && Math.floor(daysBetween(startDate, day) / 7) % recurEvery === 0;
    case "yearly":
      return day.slice(5) >= (dayFrom ?? day).slice(5) && day.slice(5) <= (dayTo ?? day).slice(5);
  }
}

function spanOf(world: World, { recordType, shiftLabel = "", workTimeStart, workTimeEnd }: WorkScheduleItem) {
  if (recordType === "non-working") return undefined;
  const times = recordType.endsWith("shift") ? world.shifts.get(shiftLabel) : { workTimeStart, workTimeEnd };
  if (times?.workTimeStart === undefined || times.workTimeEnd === undefined) return undefined;
  const from = minutesOf(times.workTimeStart);
  const to = minutesOf(times.workTimeEnd);
  return { from, to: to > from ? to : to + 1440 };
}
