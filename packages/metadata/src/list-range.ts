import { int, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Which part of a list to return. */
export interface ListRange {
  /** The position of the first item. @default 0 */
  offset?: number;
  /** Items in a page, at most 100. @default 100 */
  limit?: number;
}
export const listRange = () => ({
  offset: z.optional(int()),
  limit: z.optional(int()),
});
export const ListRange: Model<ListRange> = () => object<ListRange>(listRange());
