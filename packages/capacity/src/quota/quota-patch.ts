import { date, int, type Model, object, type Shape, schemaOf, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Opens or closes a work zone for booking. */
export interface QuotaWorkZonePatch {
  /** Label of the work zone. */
  label: string;
  /** Whether to close the work zone to booking, or to open it. */
  quotaIsClosed?: boolean;
}
export const QuotaWorkZonePatch: Model<QuotaWorkZonePatch> = () =>
  object<QuotaWorkZonePatch>({
    label: z.string(),
    quotaIsClosed: z.optional(z.boolean()),
  });

/** Opens or closes an interval for all categories of an area; it takes no quota at this level. */
export interface QuotaAreaIntervalPatch {
  /** `HH:MM`. */
  timeFrom: string;
  /** `HH:MM`. */
  timeTo: string;
  /** Whether to close the interval to booking, or to open it. */
  quotaIsClosed?: boolean;
}
export const QuotaAreaIntervalPatch: Model<QuotaAreaIntervalPatch> = () =>
  object<QuotaAreaIntervalPatch>({
    timeFrom: time(),
    timeTo: time(),
    quotaIsClosed: z.optional(z.boolean()),
  });

/** A new quota for one interval of a capacity category. */
export interface QuotaCategoryIntervalPatch extends QuotaAreaIntervalPatch {
  /** In minutes; null unsets it. Ignored unless the area takes minutes at this level. */
  quota?: number | null;
  /** What becomes of work zones within the interval. */
  workZones?: QuotaWorkZonePatch[];
}
export const QuotaCategoryIntervalPatch: Model<QuotaCategoryIntervalPatch> = () =>
  object<QuotaCategoryIntervalPatch>({
    timeFrom: time(),
    timeTo: time(),
    quotaIsClosed: z.optional(z.boolean()),
    quota: z.optional(z.nullable(int())),
    workZones: z.optional(z.array(schemaOf(QuotaWorkZonePatch))),
  });

/** What can be set for a category and for a time slot alike. */
export interface QuotaLevelPatch {
  /** The least quota, in minutes. */
  minQuota?: number;
  /** Booking stops when this much of the quota is used, in percent. */
  stopBookingAt?: number;
  /** Closes this level for booking, or opens it. */
  quotaIsClosed?: boolean;
}
export const QuotaLevelPatch: Model<QuotaLevelPatch> = () => object<QuotaLevelPatch>(quotaLevelPatch());

const quotaLevelPatch = (): Shape<QuotaLevelPatch> => ({
  minQuota: z.optional(int()),
  stopBookingAt: z.optional(int()),
  quotaIsClosed: z.optional(z.boolean()),
});

/** A new quota for one capacity category, in an area with interval-based quota. */
export interface QuotaCategoryPatch extends QuotaLevelPatch {
  /** Label of the capacity category. */
  label: string;
  /** In minutes; null unsets it. Ignored unless the area takes minutes at this level. */
  quota?: number | null;
  /** In percent of the quota of the day. Ignored unless the area takes that. */
  quotaPercent?: number | null;
  /** The same as `quotaPercent`, by the name that `list` returns. */
  quotaPercentDay?: number | null;
  /** In percent of the working time available to the category. Ignored unless the area takes that. */
  quotaPercentCategory?: number | null;
  /** What becomes of work zones within the category. */
  workZones?: QuotaWorkZonePatch[];
  /** What becomes of booking intervals within the category. */
  intervals?: QuotaCategoryIntervalPatch[];
}
export const QuotaCategoryPatch: Model<QuotaCategoryPatch> = () =>
  object<QuotaCategoryPatch>({
    label: z.string(),
    quota: z.optional(z.nullable(int())),
    quotaPercent: z.optional(z.nullable(z.number())),
    quotaPercentDay: z.optional(z.nullable(z.number())),
    quotaPercentCategory: z.optional(z.nullable(z.number())),
    workZones: z.optional(z.array(schemaOf(QuotaWorkZonePatch))),
    intervals: z.optional(z.array(schemaOf(QuotaCategoryIntervalPatch))),
    ...quotaLevelPatch(),
  });

/** A new quota for one capacity category of a time slot. */
export interface QuotaTimeSlotCategoryPatch extends QuotaLevelPatch {
  /** Label of the capacity category. */
  label: string;
  /** In minutes. Ignored unless the area takes minutes at this level. */
  quota?: number;
  /** In percent of the day or of the working time in the time slot, as the area is set up. */
  quotaPercent?: number;
  /** What becomes of work zones within the category. */
  workZones?: QuotaWorkZonePatch[];
}
export const QuotaTimeSlotCategoryPatch: Model<QuotaTimeSlotCategoryPatch> = () =>
  object<QuotaTimeSlotCategoryPatch>({
    label: z.string(),
    quota: z.optional(int()),
    quotaPercent: z.optional(z.number()),
    workZones: z.optional(z.array(schemaOf(QuotaWorkZonePatch))),
    ...quotaLevelPatch(),
  });

/** A new quota for one time slot, in an area with time-slot-based quota. */
export interface QuotaTimeSlotPatch extends QuotaLevelPatch {
  /** Label of the time slot. */
  label: string;
  /** In minutes. Ignored unless the area takes minutes at this level. */
  quota?: number;
  /** In percent of the day or of the working time in the time slot, as the area is set up. */
  quotaPercent?: number;
  /** What becomes of categories within the time slot. */
  categories?: QuotaTimeSlotCategoryPatch[];
}
export const QuotaTimeSlotPatch: Model<QuotaTimeSlotPatch> = () =>
  object<QuotaTimeSlotPatch>({
    label: z.string(),
    quota: z.optional(int()),
    quotaPercent: z.optional(z.number()),
    categories: z.optional(z.array(schemaOf(QuotaTimeSlotCategoryPatch))),
    ...quotaLevelPatch(),
  });

/** A new quota for one capacity area. Only what is given changes. */
export interface QuotaAreaPatch {
  /** Label of the capacity area. */
  label: string;
  /** In minutes; null unsets it where quota is interval-based. Ignored unless the area takes minutes. */
  quota?: number | null;
  /** In percent; can be above 100; null unsets it where quota is interval-based. Ignored unless the area takes percent. */
  quotaPercent?: number | null;
  /** The least quota, in minutes. */
  minQuota?: number;
  /** Closes the whole day for booking, or opens it. */
  quotaIsClosed?: boolean;
  /** Interval-based quota only. */
  intervals?: QuotaAreaIntervalPatch[];
  /** Interval-based quota only. */
  categories?: QuotaCategoryPatch[];
  /** Time-slot-based quota only. */
  timeSlots?: QuotaTimeSlotPatch[];
}
export const QuotaAreaPatch: Model<QuotaAreaPatch> = () =>
  object<QuotaAreaPatch>({
    label: z.string(),
    quota: z.optional(z.nullable(int())),
    quotaPercent: z.optional(z.nullable(z.number())),
    minQuota: z.optional(int()),
    quotaIsClosed: z.optional(z.boolean()),
    intervals: z.optional(z.array(schemaOf(QuotaAreaIntervalPatch))),
    categories: z.optional(z.array(schemaOf(QuotaCategoryPatch))),
    timeSlots: z.optional(z.array(schemaOf(QuotaTimeSlotPatch))),
  });

/** A new quota for one day. */
export interface QuotaDayPatch {
  /** `YYYY-MM-DD`. */
  date: string;
  /** What becomes of areas on that day. */
  areas: QuotaAreaPatch[];
}
export const QuotaDayPatch: Model<QuotaDayPatch> = () =>
  object<QuotaDayPatch>({
    date: date(),
    areas: z.array(schemaOf(QuotaAreaPatch)),
  });

/** New quota, day by day. */
export interface QuotaPatch {
  /** One item for each day. */
  items: QuotaDayPatch[];
}
export const QuotaPatch: Model<QuotaPatch> = () =>
  object<QuotaPatch>({
    items: z.array(schemaOf(QuotaDayPatch)),
  });

/** The answer to an update: 200 even when some of it failed, so look at `errorsCount`. */
export interface QuotaPatchResult {
  /** How much could not be applied; 0 when all of it was. */
  errorsCount?: number;
  /** One message an error. */
  errors?: string[];
}
export const QuotaPatchResult: Model<QuotaPatchResult> = () =>
  object<QuotaPatchResult>({
    errorsCount: z.optional(int()),
    errors: z.optional(z.array(z.string())),
  });
