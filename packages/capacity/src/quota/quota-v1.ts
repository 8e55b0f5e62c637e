import { date, int, type Model, object, type Shape, schemaOf, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** The quota of a capacity category in one booking interval, as version 1 writes it. */
export interface QuotaIntervalV1 {
  /** `HH:MM`. */
  timeFrom: string;
  /** `HH:MM`. */
  timeTo: string;
  /** In minutes; absent when it is not set. */
  quota?: number;
  /** Time taken by booked activities, in minutes; nothing that an update can set. */
  used?: number;
  /** What of it can be changed, as the `status` of an area says it; nothing that an update can set. */
  status?: number;
}
export const QuotaIntervalV1: Model<QuotaIntervalV1> = () =>
  object<QuotaIntervalV1>({
    timeFrom: time(),
    timeTo: time(),
    quota: z.optional(int()),
    used: z.optional(int()),
    status: z.optional(int()),
  });

/** What version 1 says of an area and of a category alike. */
export interface QuotaFiguresV1 {
  /** In minutes; absent when it is not set. */
  quota?: number;
  /** The least quota, in minutes; absent when it is not set. */
  minQuota?: number;
  /** Working time of the resources, in minutes. */
  maxAvailable?: number;
  /** Working time according to the plans, in minutes. */
  maxAvailableByPlans?: number;
  /** Time taken by booked activities, in minutes. */
  used?: number;
  /** How much of the quota is used, in percent; can be above 100. */
  usedQuotaPercent?: number;
  /** How many activities are booked. */
  count?: number;
  /**
   * What can be changed, as a sum: 1 locked against automatic adjustment, 2 `quota`, 4 `minQuota`, 8 `quotaPercent`,
   * and for a category 16 `quotaPercentDay`, 32 `quotaPercentCategory`, 64 `stopBookingAt`. Absent when it is 0, as on
   * past days and in aggregated results.
   */
  status?: number;
}
export const QuotaFiguresV1: Model<QuotaFiguresV1> = () => object<QuotaFiguresV1>(quotaFiguresV1());

const quotaFiguresV1 = (): Shape<QuotaFiguresV1> => ({
  quota: z.optional(int()),
  minQuota: z.optional(int()),
  maxAvailable: z.optional(int()),
  maxAvailableByPlans: z.optional(int()),
  used: z.optional(int()),
  usedQuotaPercent: z.optional(z.number()),
  count: z.optional(int()),
  status: z.optional(int()),
});

/** The quota of a capacity category on one day, as version 1 writes it. */
export interface QuotaCategoryV1 extends QuotaFiguresV1 {
  /** Label of the capacity category. */
  label: string;
  /** In percent of `maxAvailable`; can be above 100; absent when it is not set. */
  quotaPercentCategory?: number;
  /** In percent of the quota of the day; can be above 100; absent when it is not set. */
  quotaPercentDay?: number;
  /** Booking stops when this much of the quota is used, in percent; absent when it is not set. */
  stopBookingAt?: number;
  /** The workload that the forecast expects, in minutes. */
  plan?: number;
  /** The same by booking interval. */
  intervals?: QuotaIntervalV1[];
}
export const QuotaCategoryV1: Model<QuotaCategoryV1> = () =>
  object<QuotaCategoryV1>({
    label: z.string(),
    quotaPercentCategory: z.optional(z.number()),
    quotaPercentDay: z.optional(z.number()),
    stopBookingAt: z.optional(int()),
    plan: z.optional(int()),
    intervals: z.optional(z.array(schemaOf(QuotaIntervalV1))),
    ...quotaFiguresV1(),
  });

/** The quota of one capacity area on one day, or of all when results are aggregated, as version 1 writes it. */
export interface QuotaAreaV1 extends QuotaFiguresV1 {
  /** Label of the capacity area; absent from aggregated results. */
  label?: string;
  /** Name of the capacity area; absent from aggregated results, and unless `fields` asks for it. */
  name?: string;
  /** In percent; can be above 100; absent when it is not set. */
  quotaPercent?: number;
  /** Travel and work that capacity management leaves out, in minutes. */
  otherActivities?: number;
  /** The same by capacity category. */
  categories?: QuotaCategoryV1[];
}
export const QuotaAreaV1: Model<QuotaAreaV1> = () =>
  object<QuotaAreaV1>({
    label: z.optional(z.string()),
    name: z.optional(z.string()),
    quotaPercent: z.optional(z.number()),
    otherActivities: z.optional(int()),
    categories: z.optional(z.array(schemaOf(QuotaCategoryV1))),
    ...quotaFiguresV1(),
  });

/** The quota of one day, as version 1 writes it. */
export interface QuotaV1 {
  /** `YYYY-MM-DD`. */
  date: string;
  /** The areas asked for, or one for all of them where they are aggregated. */
  areas?: QuotaAreaV1[];
}
export const QuotaV1: Model<QuotaV1> = () =>
  object<QuotaV1>({
    date: date(),
    areas: z.optional(z.array(schemaOf(QuotaAreaV1))),
  });
