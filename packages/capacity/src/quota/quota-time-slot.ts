import { int, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type QuotaFigures, QuotaWorkZone, quotaFigures } from "./quota-status.js";

/** The quota of a capacity category in one time slot. */
export interface QuotaTimeSlotCategory extends QuotaFigures {
  /** Label of the capacity category. */
  label: string;
  /** In minutes; absent when it is not set. */
  quota?: number;
  /** In percent; can be above 100; absent when it is not set, and from aggregated results. */
  quotaPercent?: number;
  /** Booking stops when this much of the quota is used, in percent; absent when it is not set. */
  stopBookingAt?: number;
  /** Weight of the category, which OFS works out from past work. */
  weight?: number;
  /** The quota that follows from `weight` and the resources of the day, in percent. */
  estimatedQuotaPercent?: number;
  /** The work zones in which booking is closed; returned when `returnStatuses` asks for it. */
  workZones?: QuotaWorkZone[];
}
export const QuotaTimeSlotCategory: Model<QuotaTimeSlotCategory> = () =>
  object<QuotaTimeSlotCategory>({
    label: z.string(),
    quota: z.optional(int()),
    quotaPercent: z.optional(z.number()),
    stopBookingAt: z.optional(int()),
    weight: z.optional(z.number()),
    estimatedQuotaPercent: z.optional(z.number()),
    workZones: z.optional(z.array(schemaOf(QuotaWorkZone))),
    ...quotaFigures(),
  });

/** The quota of one time slot on one day, in an area with time-slot-based quota. */
export interface QuotaTimeSlot extends QuotaFigures {
  /** Label of the time slot. */
  label: string;
  /** Travel and work that capacity management leaves out, in minutes. */
  otherActivities?: number;
  /** In minutes; absent when it is not set. */
  quota?: number;
  /** In percent; can be above 100; absent when it is not set, and from aggregated results. */
  quotaPercent?: number;
  /** The least quota, in minutes; absent when it is not set, and from aggregated results. */
  minQuota?: number;
  /** Booking stops when this much of the quota is used, in percent; absent when it is not set. */
  stopBookingAt?: number;
  /** Returned when `categoryLevel` asks for it. */
  categories?: QuotaTimeSlotCategory[];
}
export const QuotaTimeSlot: Model<QuotaTimeSlot> = () =>
  object<QuotaTimeSlot>({
    label: z.string(),
    otherActivities: z.optional(int()),
    quota: z.optional(int()),
    quotaPercent: z.optional(z.number()),
    minQuota: z.optional(int()),
    stopBookingAt: z.optional(int()),
    categories: z.optional(z.array(schemaOf(QuotaTimeSlotCategory))),
    ...quotaFigures(),
  });
