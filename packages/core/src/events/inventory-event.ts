import { extensible, int, type Model, openEnum, patch } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Inventory } from "../inventories/inventory.js";

/**
 * The inventory that an event is about: the fields that tell which one it is, and those the subscription asks for in
 * `fields`. In a submitted form, the fields of the form.
 */
export interface EventInventory extends Partial<Omit<Inventory, "links">> {}
// Only the key fields are checked: what a form submits is text in the format of the user's screen.
export const EventInventory: Model<EventInventory> = () =>
  extensible<Pick<EventInventory, "inventoryId" | "inventoryType" | "serialNumber" | "status">>({
    inventoryId: z.optional(int()),
    inventoryType: z.optional(z.nullable(z.string())),
    serialNumber: z.optional(z.string()),
    status: z.optional(openEnum(["customer", "resource", "installed", "deinstalled"])),
  });

/** The fields of an inventory that changed, with their new values. */
export interface EventInventoryChanges extends Partial<Omit<Inventory, "links">> {}
export const EventInventoryChanges: Model<EventInventoryChanges> = () => patch(Inventory, { links: true });
