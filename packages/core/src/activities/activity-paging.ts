import { int, type Model, max, min, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Which part of a list to return. */
export interface ActivityPaging {
  /** The position of the first item. @default 0 */
  offset?: number;
  /** Items in a page, at most 100. @default 100 */
  limit?: number;
}
export const ActivityPaging: Model<ActivityPaging> = () =>
  object<ActivityPaging>({
    offset: z.optional(int().check(min(0))),
    limit: z.optional(int().check(min(1), max(100))),
  });
