import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Parts or equipment that a technician must have for an activity. */
export interface RequiredInventory {
  /** Label of the inventory type. */
  inventoryType: string;
  /** The model that is needed. */
  model: string;
  /** How many, or how much. */
  quantity: number;
}
export const RequiredInventory: Model<RequiredInventory> = () =>
  object<RequiredInventory>({
    inventoryType: z.string(),
    model: z.string(),
    quantity: z.number(),
  });

/** All inventories that an activity requires. */
export interface RequiredInventories {
  /** What has to be taken along. */
  items?: RequiredInventory[];
}
export const RequiredInventories: Model<RequiredInventories> = () =>
  object<RequiredInventories>({ items: z.optional(z.array(schemaOf(RequiredInventory))) });
