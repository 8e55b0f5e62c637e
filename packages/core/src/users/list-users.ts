import { int, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Which users to list. */
export interface ListUsers {
  /** The position of the first user. @default 0 */
  offset?: number;
  /** Users in a page, at most 100. @default 100 */
  limit?: number;
}
export const ListUsers: Model<ListUsers> = () =>
  object<ListUsers>({
    offset: z.optional(int()),
    limit: z.optional(int()),
  });
