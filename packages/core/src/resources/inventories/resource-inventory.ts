import { extensible, type Model } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A new inventory that a resource carries. Custom properties stand beside these fields. */
export interface CreateResourceInventory {
  /** Label of the inventory type, which also says whether pieces have serial numbers or are counted. */
  inventoryType?: string;
  /** For serialized equipment. */
  serialNumber?: string;
  /** For parts that are counted. */
  quantity?: number;
}
export const CreateResourceInventory: Model<CreateResourceInventory> = () =>
  extensible<CreateResourceInventory>({
    inventoryType: z.optional(z.string()),
    serialNumber: z.optional(z.string()),
    quantity: z.optional(z.number()),
  });
