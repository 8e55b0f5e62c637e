import { date, int, type Model, object, schemaOf, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { QuotaCategory } from "./quota-category.js";
import { type QuotaFigures, type QuotaStatus, quotaFigures, quotaStatus } from "./quota-status.js";
import { QuotaTimeSlot } from "./quota-time-slot.js";

/** Whether an interval is open for booking in all categories of an area; it has no quota at this level. */
export interface QuotaAreaInterval extends QuotaStatus {
  /** `HH:MM`. */
  timeFrom: string;
  /** `HH:MM`. */
  timeTo: string;
}
export const QuotaAreaInterval: Model<QuotaAreaInterval> = () =>
  object<QuotaAreaInterval>({
    timeFrom: time(),
    timeTo: time(),
    ...quotaStatus(),
  });

/** The quota of one capacity area on one day, or of all that were asked for when results are aggregated. */
export interface QuotaArea extends QuotaFigures {
  /** Label of the capacity area; absent from aggregated results. */
  label?: string;
  /** Name of the capacity area; absent from aggregated results. */
  name?: string;
  /** Working time according to the plans, in minutes. */
  maxAvailableByPlans?: number;
  /** Travel and work that capacity management leaves out, in minutes. */
  otherActivities?: number;
  /** In minutes; null when it is not set, in an area with interval-based quota. */
  quota?: number | null;
  /** In percent; can be above 100; null when it is not set; absent from aggregated results. */
  quotaPercent?: number | null;
  /** The least quota, in minutes; absent from aggregated results. */
  minQuota?: number;
  /** Interval-based quota only; returned when `intervalLevel` and `returnStatuses` ask for it. */
  intervals?: QuotaAreaInterval[];
  /** Interval-based quota only; returned when `categoryLevel` asks for it. */
  categories?: QuotaCategory[];
  /** Time-slot-based quota only; returned when `timeSlotLevel` asks for it. */
  timeSlots?: QuotaTimeSlot[];
}
export const QuotaArea: Model<QuotaArea> = () =>
  object<QuotaArea>({
    label: z.optional(z.string()),
    name: z.optional(z.string()),
    maxAvailableByPlans: z.optional(int()),
    otherActivities: z.optional(int()),
    quota: z.optional(z.nullable(int())),
    quotaPercent: z.optional(z.nullable(z.number())),
    minQuota: z.optional(int()),
    intervals: z.optional(z.array(schemaOf(QuotaAreaInterval))),
    categories: z.optional(z.array(schemaOf(QuotaCategory))),
    timeSlots: z.optional(z.array(schemaOf(QuotaTimeSlot))),
    ...quotaFigures(),
  });

/** The quota of one day. */
export interface Quota {
  /** `YYYY-MM-DD`. */
  date: string;
  /** The areas asked for, or one for all of them where they are aggregated. */
  areas?: QuotaArea[];
}
export const Quota: Model<Quota> = () =>
  object<Quota>({
    date: date(),
    areas: z.optional(z.array(schemaOf(QuotaArea))),
  });
