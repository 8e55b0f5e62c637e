import { date, int, type Model, max, maxLength, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { QuotaIntervalV1 } from "./quota-v1.js";

/** A new quota for one capacity category, by version 1. */
export interface QuotaCategoryPatchV1 {
  /** Label of the capacity category. */
  label: string;
  /** In minutes. */
  quota?: number;
  /** In percent of the working time available to the category. */
  quotaPercentCategory?: number;
  /** In percent of the quota of the day. */
  quotaPercentDay?: number;
  /** The least quota, in minutes. */
  minQuota?: number;
  /** Booking stops when this much of the quota is used, in percent. */
  stopBookingAt?: number;
  /** What becomes of booking intervals within the category. */
  intervals?: QuotaIntervalV1[];
}
export const QuotaCategoryPatchV1: Model<QuotaCategoryPatchV1> = () =>
  object<QuotaCategoryPatchV1>({
    label: z.string().check(maxLength(40)),
    quota: z.optional(int()),
    quotaPercentCategory: z.optional(z.number()),
    quotaPercentDay: z.optional(z.number()),
    minQuota: z.optional(int()),
    stopBookingAt: z.optional(int()),
    intervals: z.optional(z.array(schemaOf(QuotaIntervalV1))),
  });

/** A new quota for one capacity area, by version 1. */
export interface QuotaAreaPatchV1 {
  /** Label of the capacity area. */
  label: string;
  /** In percent; can be above 100. */
  quotaPercent?: number;
  /** The least quota, in minutes. */
  minQuota?: number;
  /** In minutes, from 0 to 16777215; OFS takes anything else for 0. */
  quota?: number;
  /** What becomes of categories in the area. */
  categories?: QuotaCategoryPatchV1[];
}
export const QuotaAreaPatchV1: Model<QuotaAreaPatchV1> = () =>
  object<QuotaAreaPatchV1>({
    label: z.string().check(maxLength(40)),
    quotaPercent: z.optional(z.number()),
    minQuota: z.optional(int()),
    quota: z.optional(int().check(min(0), max(16_777_215))),
    categories: z.optional(z.array(schemaOf(QuotaCategoryPatchV1))),
  });

/** A new quota for one day, by version 1. */
export interface QuotaDayPatchV1 {
  /** `YYYY-MM-DD`. */
  date: string;
  /** What becomes of areas on that day. */
  areas: QuotaAreaPatchV1[];
}
export const QuotaDayPatchV1: Model<QuotaDayPatchV1> = () =>
  object<QuotaDayPatchV1>({
    date: date(),
    areas: z.array(schemaOf(QuotaAreaPatchV1)),
  });

/** New quota, day by day, by version 1. */
export interface QuotaPatchV1 {
  /** One item for each day. */
  items: QuotaDayPatchV1[];
}
export const QuotaPatchV1: Model<QuotaPatchV1> = () =>
  object<QuotaPatchV1>({
    items: z.array(schemaOf(QuotaDayPatchV1)),
  });
