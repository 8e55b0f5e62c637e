import { type Model, object } from "@ofsc/contract";
import * as z from "zod/mini";

/** Which part of a list to return. */
export interface ActivityPaging {
  /** The position of the first item. @default 0 */
  offset?: number;
  /** Items in a page, at most 100. @default 100 */
  limit?: number;
}
export const ActivityPaging: Model<ActivityPaging> = () =>
  object<ActivityPaging>({
    offset: z.optional(z.int().check(z.minimum(0))),
    limit: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  });
