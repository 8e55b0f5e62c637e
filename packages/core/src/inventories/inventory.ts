import { extensible, int, type Linked, linked, type Model, type Open, openEnum, patch } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/**
 * Where an inventory is: with the `customer`, bound to an activity; with the `resource`; or `installed` or
 * `deinstalled` in an activity.
 */
export type InventoryStatus = "customer" | "resource" | "installed" | "deinstalled";

/** What new inventories have as well as those OFS knows: the place to declare custom properties. */
export interface InventoryFields {
  /** Absent from parts that are only counted. */
  serialNumber?: string;
}

/**
 * A piece of equipment, or a quantity of parts, at a customer's site or with a technician. Custom properties stand
 * beside these fields.
 */
export interface Inventory extends InventoryFields, Linked {
  /** Assigned by OFS. */
  inventoryId: number;
  /** Label of the inventory type; `null` when OFS no longer knows it. */
  inventoryType?: string | null;
  /** Where it is: with a customer, with a resource, installed, or taken out again. */
  status?: Open<InventoryStatus>;
  /** How many or how much, in the unit of the inventory type; 1 for serialized equipment. */
  quantity?: number | null;
  /** Who holds it, or whose activity it belongs to. */
  resourceId?: string;
  /** The activity it belongs to; absent while a resource holds it. */
  activityId?: number;
  /** The inventory it was exchanged for between two resources. */
  exchangedInventoryId?: number;
}
export const Inventory: Model<Inventory> = () =>
  extensible<Inventory>({
    inventoryId: int(),
    inventoryType: z.optional(z.nullable(z.string())),
    status: z.optional(openEnum(["customer", "resource", "installed", "deinstalled"])),
    serialNumber: z.optional(z.string()),
    quantity: z.optional(z.nullable(z.number())),
    resourceId: z.optional(z.string()),
    activityId: z.optional(int()),
    exchangedInventoryId: z.optional(int()),
    ...linked(),
  });

/** The fields of an inventory to change, custom properties among them; those left out stay as they are. */
export interface InventoryPatch extends Partial<Omit<Inventory, "links">> {}
export const InventoryPatch: Model<InventoryPatch> = () => patch(Inventory, { links: true });
