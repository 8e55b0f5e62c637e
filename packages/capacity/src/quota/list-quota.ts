import { date, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Which quota to list, and down to which level. */
export interface ListQuota {
  /** The days, each `YYYY-MM-DD`. */
  dates: string[];
  /** Labels of capacity areas, or ids of resources above them in the tree. @default every capacity area */
  areas?: string[];
  /** Labels of capacity categories. @default every category of the areas */
  categories?: string[];
  /**
   * Adds the areas up into one result without label, name or percentages of its own. Areas with time-slot-based and
   * with interval-based quota together are an error. @default false
   */
  aggregateResults?: boolean;
  /** Returns each capacity category, whichever way the area sets its quota. @default false */
  categoryLevel?: boolean;
  /** Returns each interval, for areas with interval-based quota. @default false */
  intervalLevel?: boolean;
  /** Returns each time slot, for areas with time-slot-based quota. @default false */
  timeSlotLevel?: boolean;
  /** Returns, at each level, whether booking is closed and when it closes. @default false */
  returnStatuses?: boolean;
}
export const ListQuota: Model<ListQuota> = () =>
  object<ListQuota>({
    dates: z.array(date()),
    areas: z.optional(z.array(z.string())),
    categories: z.optional(z.array(z.string())),
    aggregateResults: z.optional(z.boolean()),
    categoryLevel: z.optional(z.boolean()),
    intervalLevel: z.optional(z.boolean()),
    timeSlotLevel: z.optional(z.boolean()),
    returnStatuses: z.optional(z.boolean()),
  });
