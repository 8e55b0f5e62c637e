import { date, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A field of version 1 that is left out unless it is asked for. */
export type QuotaFieldV1 =
  | "area.name"
  | "area.quotaPercent"
  | "area.minQuota"
  | "area.quota"
  | "area.maxAvailable"
  | "area.maxAvailableByPlans"
  | "area.otherActivities"
  | "area.used"
  | "area.usedQuotaPercent"
  | "area.count"
  | "area.status"
  | "area.category.quotaPercentDay"
  | "area.category.quotaPercentCategory"
  | "area.category.minQuota"
  | "area.category.quota"
  | "area.category.maxAvailable"
  | "area.category.maxAvailableByPlans"
  | "area.category.stopBookingAt"
  | "area.category.used"
  | "area.category.usedQuotaPercent"
  | "area.category.count"
  | "area.category.plan"
  | "area.category.status"
  | "area.category.interval";

/** Which quota to list by version 1. */
export interface ListQuotaV1 {
  /** The days, each `YYYY-MM-DD`. */
  dates: string[];
  /** Labels of capacity areas or of groups of them. @default every area that the application may see */
  areas?: string[];
  /** Adds the areas up into one result without label or name. @default false */
  aggregateResults?: boolean;
  /** Labels of capacity categories. @default every category of the areas */
  categories?: string[];
  /** Fields to return beside the date and the labels. @default ["area.quota", "area.category.quota"] */
  fields?: QuotaFieldV1[];
}
export const ListQuotaV1: Model<ListQuotaV1> = () =>
  object<ListQuotaV1>({
    dates: z.array(date()),
    areas: z.optional(z.array(z.string())),
    aggregateResults: z.optional(z.boolean()),
    categories: z.optional(z.array(z.string())),
    fields: z.optional(
      z.array(
        z.enum([
          "area.name",
          "area.quotaPercent",
          "area.minQuota",
          "area.quota",
          "area.maxAvailable",
          "area.maxAvailableByPlans",
          "area.otherActivities",
          "area.used",
          "area.usedQuotaPercent",
          "area.count",
          "area.status",
          "area.category.quotaPercentDay",
          "area.category.quotaPercentCategory",
          "area.category.minQuota",
          "area.category.quota",
          "area.category.maxAvailable",
          "area.category.maxAvailableByPlans",
          "area.category.stopBookingAt",
          "area.category.used",
          "area.category.usedQuotaPercent",
          "area.category.count",
          "area.category.plan",
          "area.category.status",
          "area.category.interval",
        ]),
      ),
    ),
  });
