import { date, int, type Model, max, min, type Open, object, openEnum, patch, schemaOf, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { WorkWeekday } from "../dates.js";

/**
 * What an entry of a work schedule is made of: a whole `schedule`, a `shift`, plain `working` time, a second one of
 * these on the same day (`extra_shift`, `extra_working`), or `non-working` time.
 */
export type WorkScheduleType = "schedule" | "shift" | "extra_shift" | "working" | "extra_working" | "non-working";

/** On which days an entry of a work schedule is in force. */
export interface WorkScheduleRecurrence {
  /** Whether `recurEvery` counts days or weeks; or a part of every year; or every day. */
  recurrenceType: Open<"daily" | "weekly" | "yearly" | "everyday">;
  /** Every so many days or weeks, 1 to 255. */
  recurEvery?: number;
  /** The days of the week; needed when it repeats by weeks. */
  weekdays?: WorkWeekday[];
  /** The first day of the part of the year, `YYYY-MM-DD`. */
  dayFrom?: string;
  /** The last day of the part of the year, `YYYY-MM-DD`. */
  dayTo?: string;
}
export const WorkScheduleRecurrence: Model<WorkScheduleRecurrence> = () =>
  object<WorkScheduleRecurrence>({
    recurrenceType: openEnum(["daily", "weekly", "yearly", "everyday"]),
    recurEvery: z.optional(int().check(min(1), max(255))),
    weekdays: z.optional(z.array(schemaOf(WorkWeekday))),
    dayFrom: z.optional(z.string()),
    dayTo: z.optional(z.string()),
  });

/** What schedules and the shifts in them have in common. */
export interface WorkScheduleFields {
  /** The first day, `YYYY-MM-DD`. */
  startDate?: string;
  /** The last day, `YYYY-MM-DD`; absent when there is none. */
  endDate?: string;
  /** Label of the work schedule, where `recordType` is `schedule`. */
  scheduleLabel?: string;
  /** Label of the shift, where `recordType` is `shift` or `extra_shift`. */
  shiftLabel?: string;
  /** Regular work, or on call. */
  shiftType?: Open<"regular" | "on-call">;
  /** When work begins, `HH:MM`; absent from time off. */
  workTimeStart?: string;
  /** When work ends, `HH:MM`; absent from time off. */
  workTimeEnd?: string;
  /** Why there is no work, by its label. */
  nonWorkingReason?: string;
  /** Units of work in a day, for companies that plan in points. */
  points?: number;
  /** A remark on it. */
  comments?: string;
  /** Number of the entry, given by OFS; it deletes the entry. */
  scheduleItemId?: number;
}

/** The fields of `WorkScheduleFields`. */
const fields = () => ({
  startDate: z.optional(date()),
  endDate: z.optional(date()),
  scheduleLabel: z.optional(z.string()),
  shiftLabel: z.optional(z.string()),
  shiftType: z.optional(openEnum(["regular", "on-call"])),
  workTimeStart: z.optional(time()),
  workTimeEnd: z.optional(time()),
  nonWorkingReason: z.optional(z.string()),
  points: z.optional(int()),
  comments: z.optional(z.string()),
  scheduleItemId: z.optional(int()),
});

/** On which days a shift of a work schedule is in force. */
export interface WorkScheduleShiftRecurrence extends Partial<WorkScheduleRecurrence> {}
export const WorkScheduleShiftRecurrence: Model<WorkScheduleShiftRecurrence> = () => patch(WorkScheduleRecurrence, {});

/** A shift that a whole schedule is made of. */
export interface WorkScheduleShift extends WorkScheduleFields {
  /** A shift, or one beside the schedule. */
  recordType?: Open<"shift" | "extra_shift">;
  /** Whether it is time at work; read only. */
  isWorking?: boolean;
  /** How it repeats. */
  recurrence?: WorkScheduleShiftRecurrence;
}
export const WorkScheduleShift: Model<WorkScheduleShift> = () =>
  object<WorkScheduleShift>({
    ...fields(),
    recordType: z.optional(openEnum(["shift", "extra_shift"])),
    isWorking: z.optional(z.boolean()),
    recurrence: z.optional(schemaOf(WorkScheduleShiftRecurrence)),
  });

/** What entries of work schedules say, wherever they come from. */
export interface WorkScheduleEntry extends WorkScheduleFields {
  /** What kind of entry it is, which says what else it has. */
  recordType: Open<WorkScheduleType>;
  startDate: string;
  /** Needed for everything but a whole `schedule`. */
  recurrence?: WorkScheduleRecurrence;
  /** The shifts of a whole schedule. Read-only. */
  scheduleShifts?: WorkScheduleShift[];
}

/** The fields of `WorkScheduleEntry`. */
export const workScheduleEntry = () => ({
  ...fields(),
  recordType: openEnum(["schedule", "shift", "extra_shift", "working", "extra_working", "non-working"]),
  startDate: date(),
  recurrence: z.optional(schemaOf(WorkScheduleRecurrence)),
  scheduleShifts: z.optional(z.array(schemaOf(WorkScheduleShift))),
});

/** An entry of a resource's work schedule. */
export interface ResourceWorkSchedule extends WorkScheduleEntry {
  /** Whether it is time to work. Read-only, from the type or the shift. */
  isWorking?: boolean;
}
export const ResourceWorkSchedule: Model<ResourceWorkSchedule> = () =>
  object<ResourceWorkSchedule>({ ...workScheduleEntry(), isWorking: z.optional(z.boolean()) });

/** Which entries of a resource's work schedule to list. */
export interface ListResourceWorkSchedules {
  /** Leaves out what ended before this day, `YYYY-MM-DD`. */
  actualForDate?: string;
}
export const ListResourceWorkSchedules: Model<ListResourceWorkSchedules> = () =>
  object<ListResourceWorkSchedules>({ actualForDate: z.optional(date()) });
