import { dateTime, int, type Model, object, type Shape } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Whether one level of a quota is open for booking; returned when `returnStatuses` asks for it. */
export interface QuotaStatus {
  /** Whether booking is closed at this level, by hand or by the closing schedule. */
  quotaIsClosed?: boolean;
  /** Whether the closing schedule closed it. */
  quotaIsAutoClosed?: boolean;
  /** Whether someone opened it again after it was closed. */
  quotaIsReopened?: boolean;
  /** When the closing schedule closes it, `YYYY-MM-DD HH:MM:SS` in the time zone of the capacity area. */
  closeTime?: string;
}
export const QuotaStatus: Model<QuotaStatus> = () => object<QuotaStatus>(quotaStatus());

export const quotaStatus = (): Shape<QuotaStatus> => ({
  quotaIsClosed: z.optional(z.boolean()),
  quotaIsAutoClosed: z.optional(z.boolean()),
  quotaIsReopened: z.optional(z.boolean()),
  closeTime: z.optional(dateTime()),
});

/** A work zone in which booking is closed. */
export interface QuotaWorkZone extends QuotaStatus {
  /** Label of the work zone. */
  label: string;
}
export const QuotaWorkZone: Model<QuotaWorkZone> = () =>
  object<QuotaWorkZone>({
    label: z.string(),
    ...quotaStatus(),
  });

/** What is there and what is taken at one level of a quota, beside its status. */
export interface QuotaFigures extends QuotaStatus {
  /** Working time of the resources, in minutes. */
  maxAvailable?: number;
  /** Time taken by booked activities, in minutes. */
  used?: number;
  /** How much of the quota is used, in percent; can be above 100, and is absent where no quota is set. */
  usedQuotaPercent?: number;
  /** How many activities are booked. */
  bookedActivities?: number;
}
export const QuotaFigures: Model<QuotaFigures> = () => object<QuotaFigures>(quotaFigures());

export const quotaFigures = (): Shape<QuotaFigures> => ({
  maxAvailable: z.optional(int()),
  used: z.optional(int()),
  usedQuotaPercent: z.optional(z.number()),
  bookedActivities: z.optional(int()),
  ...quotaStatus(),
});
