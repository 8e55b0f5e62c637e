import { extensible, int, type Model } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import type { InventoryFields, InventoryStatus } from "./inventory.js";

/**
 * A new inventory. It needs an owner: `resourceId`, `resourceInternalId` or `activityId`. Custom properties stand
 * beside these fields.
 */
export interface CreateInventory extends InventoryFields {
  /** Label of the inventory type, which also says whether pieces have serial numbers or are counted. */
  inventoryType?: string;
  /** Where it is. @default by whom it belongs to */
  status?: InventoryStatus;
  /** For parts that are counted. */
  quantity?: number;
  /** The resource that holds it. */
  resourceId?: string;
  /** The same resource by the number OFS gave it. */
  resourceInternalId?: number;
  /** The activity it belongs to. */
  activityId?: number;
}
export const CreateInventory: Model<CreateInventory> = () =>
  extensible<CreateInventory>({
    inventoryType: z.optional(z.string()),
    status: z.optional(z.enum(["customer", "resource", "installed", "deinstalled"])),
    serialNumber: z.optional(z.string()),
    quantity: z.optional(z.number()),
    resourceId: z.optional(z.string()),
    resourceInternalId: z.optional(int()),
    activityId: z.optional(int()),
  });
