import { date, int, type Model, maxLength, min, minLength, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What to search activities for. */
export interface SearchActivities {
  /**
   * `customerName`, `apptNumber`, `customerNumber`, `customerEmail`, `customerPhone`, `customerCell`, `streetAddress`,
   * `postalCode` or the label of a custom property. It must be switched on under Business Rules, Activity Search Fields.
   */
  searchInField: string;
  /** What the field is to contain, at most 255 characters. */
  searchForValue: string;
  /** First day, `YYYY-MM-DD`; needed unless `includeNonScheduled` is given as true. */
  dateFrom?: string;
  /** Last day, `YYYY-MM-DD`; needed unless `includeNonScheduled` is given as true. */
  dateTo?: string;
  /** Whether to find activities without a day too; without any days, true finds only those. @default true */
  includeNonScheduled?: boolean | "true" | "false" | "1" | "0";
  /** Which of segmentable activities and their segments to find. @default "all" */
  includeMultiday?: "all" | "segments" | "parents" | "none";
  /**
   * Fields and custom properties to return. Long values take long. A pending segment lacks the custom properties of its
   * activity. @default ["activityId", "resourceId", "date", "status"]
   */
  fields?: string[];
  /** The position of the first activity. @default 0 */
  offset?: number;
  /** Activities in a page. @default 100 */
  limit?: number;
}
export const SearchActivities: Model<SearchActivities> = () =>
  object<SearchActivities>({
    searchInField: z.string().check(minLength(1), maxLength(40)),
    searchForValue: z.string().check(maxLength(255)),
    dateFrom: z.optional(date()),
    dateTo: z.optional(date()),
    includeNonScheduled: z.optional(z.union([z.boolean(), z.enum(["true", "false", "1", "0"])])),
    includeMultiday: z.optional(z.enum(["all", "segments", "parents", "none"])),
    fields: z.optional(z.array(z.string())),
    offset: z.optional(int().check(min(0))),
    limit: z.optional(int().check(min(1))),
  });
