import { date, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ResourcePaging, resourcePaging } from "../resources/list-resources.js";

/** Whose calendars to list, and for which days. */
export interface ListCalendars extends ResourcePaging {
  /** Ids of the resources. */
  resources: string[];
  /** The first day, `YYYY-MM-DD`. */
  dateFrom: string;
  /** The last day, `YYYY-MM-DD`, at most 31 days later. */
  dateTo: string;
  /** Which resources below them come too: none, those right below, or all. @default "all" */
  includeChildren?: "none" | "immediate" | "all";
  /** Whether inactive resources come too. */
  includeInactive?: boolean | "true" | "false";
}
export const ListCalendars: Model<ListCalendars> = () =>
  object<ListCalendars>({
    resources: z.array(z.string()),
    dateFrom: date(),
    dateTo: date(),
    includeChildren: z.optional(z.enum(["none", "immediate", "all"])),
    includeInactive: z.optional(z.union([z.boolean(), z.enum(["true", "false"])])),
    ...resourcePaging(),
  });
