import { extensible, type Model } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A new inventory at the site of a customer. Custom properties stand beside these fields. */
export interface CreateCustomerInventory {
  /** Label of the inventory type, which also says whether pieces have serial numbers or are counted. */
  inventoryType?: string;
  /** For serialized equipment. */
  serialNumber?: string;
  /** For parts that are counted. */
  quantity?: number;
}
export const CreateCustomerInventory: Model<CreateCustomerInventory> = () =>
  extensible<CreateCustomerInventory>({
    inventoryType: z.optional(z.string()),
    serialNumber: z.optional(z.string()),
    quantity: z.optional(z.number()),
  });
