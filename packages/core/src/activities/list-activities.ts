import { date, int, type Model, max, min, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Which activities to list. */
export interface ListActivities {
  /** Resources whose activities to list. @default all that the application may see */
  resources?: string[];
  /** Whether to list the activities of the resources below them too: of none, the next level or all. @default "all" */
  includeChildren?: "none" | "immediate" | "all";
  /** First day, `YYYY-MM-DD`. The days are needed but with `includeNonScheduled` or `svcWorkOrderId`. */
  dateFrom?: string;
  /** Last day, `YYYY-MM-DD`, at most 31 days after the first. */
  dateTo?: string;
  /** Adds activities without a day; without any days, lists only those. @default false */
  includeNonScheduled?: boolean;
  /**
   * A filter such as `status == 'pending' and activityType in ['IN','TC']`. With any filter but a single comparison
   * `status=='…'`, activities that were created or changed a moment ago may be missing or stale.
   */
  q?: string;
  /**
   * Fields and custom properties to return; `positionInRoute` cannot be. At most 50 custom properties, those in `q`
   * included. @default ["activityId", "resourceId", "date", "status"]
   */
  fields?: string[];
  /** Fusion: only the activities of this service work order; then neither days nor resources are needed. */
  svcWorkOrderId?: number;
  /** The position of the first activity. @default 0 */
  offset?: number;
  /** Activities in a page, at most 100,000. OFS sends fewer at about 20 MB, and after 30 seconds. @default 2000 */
  limit?: number;
}
export const ListActivities: Model<ListActivities> = () =>
  object<ListActivities>({
    resources: z.optional(z.array(z.string())),
    includeChildren: z.optional(z.enum(["none", "immediate", "all"])),
    dateFrom: z.optional(date()),
    dateTo: z.optional(date()),
    includeNonScheduled: z.optional(z.boolean()),
    q: z.optional(z.string()),
    fields: z.optional(z.array(z.string())),
    svcWorkOrderId: z.optional(int()),
    offset: z.optional(int().check(min(0))),
    limit: z.optional(int().check(min(1), max(100_000))),
  });

/** What the list of activities says beside its items. */
export interface ActivityFilter {
  /** The filter, as OFS understood it. */
  expression?: string;
}
export const ActivityFilter: Model<ActivityFilter> = () =>
  object<ActivityFilter>({ expression: z.optional(z.string()) });
