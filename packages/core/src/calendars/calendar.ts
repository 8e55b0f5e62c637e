import {
  date,
  dictionary,
  int,
  type Link,
  linked,
  type Model,
  type Open,
  object,
  openEnum,
  schemaOf,
  time,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import type { WorkScheduleType } from "../resources/work-schedules/work-schedule.js";

/** The working time of a day, or why there is none. */
export interface CalendarItem {
  /** What it comes from; `error` on a day whose schedule makes no sense. */
  recordType?: Open<WorkScheduleType | "error">;
  /** When work begins, `HH:MM`; absent from time off. */
  workTimeStart?: string;
  /** When work ends, `HH:MM`; absent from time off. */
  workTimeEnd?: string;
  /** Why there is no work, by its label. */
  nonWorkingReason?: string;
  /** Label of the work schedule, where `recordType` is `schedule`. */
  scheduleLabel?: string;
  /** Label of the shift, where `recordType` is `shift` or `extra_shift`. */
  shiftLabel?: string;
  /** Units of work in a day, for companies that plan in points. */
  points?: number;
  /** A remark on it. */
  comments?: string;
}
export const CalendarItem: Model<CalendarItem> = () =>
  object<CalendarItem>({
    recordType: z.optional(
      openEnum(["schedule", "shift", "extra_shift", "working", "extra_working", "non-working", "error"]),
    ),
    workTimeStart: z.optional(time()),
    workTimeEnd: z.optional(time()),
    nonWorkingReason: z.optional(z.string()),
    scheduleLabel: z.optional(z.string()),
    shiftLabel: z.optional(z.string()),
    points: z.optional(int()),
    comments: z.optional(z.string()),
  });

/** What a resource does on one day. */
export interface CalendarDay {
  /** The hours of work; absent where there is nothing of the kind. */
  regular?: CalendarItem;
  /** The hours on call; absent where there are none. */
  "on-call"?: CalendarItem;
}
export const CalendarDay: Model<CalendarDay> = () => object<CalendarDay>(day());

const day = () => ({
  regular: z.optional(schemaOf(CalendarItem)),
  "on-call": z.optional(schemaOf(CalendarItem)),
});

/** The days of a resource by their date, `YYYY-MM-DD`, with the links of the answer among them. */
export type CalendarView = { links?: Link[] | undefined } & { [date: string]: CalendarDay };
export const CalendarView: Model<CalendarView> = () => dictionary(schemaOf(CalendarDay), linked());

/** What one resource does on one day. */
export interface ResourceCalendar extends CalendarDay {
  /** Whose calendar it is. */
  resourceId?: string;
  /** `YYYY-MM-DD`. */
  date?: string;
}
export const ResourceCalendar: Model<ResourceCalendar> = () =>
  object<ResourceCalendar>({
    resourceId: z.optional(z.string()),
    date: z.optional(date()),
    ...day(),
  });
