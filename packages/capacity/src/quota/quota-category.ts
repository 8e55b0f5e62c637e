import { int, type Model, object, schemaOf, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type QuotaFigures, type QuotaStatus, QuotaWorkZone, quotaFigures, quotaStatus } from "./quota-status.js";

/** The quota of a capacity category in one booking interval. */
export interface QuotaCategoryInterval extends QuotaStatus {
  /** `HH:MM`. */
  timeFrom: string;
  /** `HH:MM`. */
  timeTo: string;
  /** In minutes; null when it is not set. */
  quota?: number | null;
  /** Time taken by booked activities, in minutes. */
  used?: number;
  /** The work zones in which booking is closed; returned when `returnStatuses` asks for it. */
  workZones?: QuotaWorkZone[];
}
export const QuotaCategoryInterval: Model<QuotaCategoryInterval> = () =>
  object<QuotaCategoryInterval>({
    timeFrom: time(),
    timeTo: time(),
    quota: z.optional(z.nullable(int())),
    used: z.optional(int()),
    workZones: z.optional(z.array(schemaOf(QuotaWorkZone))),
    ...quotaStatus(),
  });

/** The quota of a capacity category on one day, in an area with interval-based quota. */
export interface QuotaCategory extends QuotaFigures {
  /** Label of the capacity category. */
  label: string;
  /** Working time according to the plans, in minutes. */
  maxAvailableByPlans?: number;
  /** In minutes; null when it is not set. */
  quota?: number | null;
  /** In percent of the quota of the day; can be above 100; null when it is not set. */
  quotaPercentDay?: number | null;
  /** In percent of `maxAvailable`; can be above 100; null when it is not set. */
  quotaPercentCategory?: number | null;
  /** The least quota, in minutes; absent from aggregated results. */
  minQuota?: number;
  /** Booking stops when this much of the quota is used, in percent; absent when it is not set. */
  stopBookingAt?: number;
  /** The work zones in which booking is closed; returned when `returnStatuses` asks for it. */
  workZones?: QuotaWorkZone[];
  /** Returned when `intervalLevel` asks for it. */
  intervals?: QuotaCategoryInterval[];
}
export const QuotaCategory: Model<QuotaCategory> = () =>
  object<QuotaCategory>({
    label: z.string(),
    maxAvailableByPlans: z.optional(int()),
    quota: z.optional(z.nullable(int())),
    quotaPercentDay: z.optional(z.nullable(z.number())),
    quotaPercentCategory: z.optional(z.nullable(z.number())),
    minQuota: z.optional(int()),
    stopBookingAt: z.optional(int()),
    workZones: z.optional(z.array(schemaOf(QuotaWorkZone))),
    intervals: z.optional(z.array(schemaOf(QuotaCategoryInterval))),
    ...quotaFigures(),
  });
