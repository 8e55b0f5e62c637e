import { int, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Where an inventory goes, or comes back from. */
export interface MoveInventory {
  /** The activity it is done in; needed when that is a segment of a longer one. */
  activityId?: number;
  /** How many, or how much; needed for parts that are counted. */
  quantity?: number;
}
export const MoveInventory: Model<MoveInventory> = () =>
  object<MoveInventory>({
    activityId: z.optional(int()),
    quantity: z.optional(z.number()),
  });
