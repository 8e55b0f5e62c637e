import { extensible, type Model } from "@ofsc/contract";
import * as z from "zod/mini";
import type { World } from "./world.js";

/** A part or a piece of equipment, or a quantity of one. */
export interface Inventory {
  /** @default counted */
  inventoryId?: number;
  /** Label of an inventory type. */
  inventoryType: string;
  /** Where it is: with the customer, with a technician, or moved between them. */
  status: "customer" | "resource" | "installed" | "deinstalled";
  serialNumber?: string;
  /** @default 1 */
  quantity?: number;
  resourceId?: string;
  activityId?: number;
}
export const Inventory: Model<Inventory> = () =>
  extensible<Inventory>({
    inventoryId: z.optional(z.int()),
    inventoryType: z.string(),
    status: z.enum(["customer", "resource", "installed", "deinstalled"]),
    serialNumber: z.optional(z.string()),
    quantity: z.optional(z.number()),
    resourceId: z.optional(z.string()),
    activityId: z.optional(z.int()),
  });

/** Adds an inventory or replaces it. */
export function putInventory(world: World, inventory: Inventory): void {
  const inventoryId = inventory.inventoryId ?? world.ids.next("inventory");
  world.ids.reserve("inventory", inventoryId);
  world.inventories.set(inventoryId, { ...inventory, inventoryId });
}
