import { extensible, int, type Model } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { own } from "../own.js";
import type { Base } from "./base.js";
import type { CollectionStore } from "./collections.js";

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
    inventoryId: z.optional(int()),
    inventoryType: z.string(),
    status: z.enum(["customer", "resource", "installed", "deinstalled"]),
    serialNumber: z.optional(z.string()),
    quantity: z.optional(z.number()),
    resourceId: z.optional(z.string()),
    activityId: z.optional(int()),
  });

/** An inventory in the world: it has its number. */
export type KnownInventory = Inventory & Required<Pick<Inventory, "inventoryId">>;

export const inventoryStore = () => ({ inventories: new Map<number, KnownInventory>() });
export type InventoryStore = Readonly<ReturnType<typeof inventoryStore>>;

/** What its functions reach of the world. */
export interface InventoryWorld extends Base, CollectionStore, InventoryStore {}

/** Adds an inventory or replaces it. */
export function putInventory(world: InventoryWorld, inventory: Inventory): KnownInventory {
  const inventoryId = inventory.inventoryId ?? world.ids.next("inventory");
  world.ids.reserve("inventory", inventoryId);
  const known = { ...inventory, inventoryId };
  world.inventories.set(inventoryId, known);
  return known;
}

/** Changes fields of an inventory; nothing, the empty text and `null` take a value away. */
export function changeInventory(world: InventoryWorld, inventory: KnownInventory, changes: object): KnownInventory {
  const kept = Object.entries({ ...inventory, ...changes }).filter(
    ([, value]) => value !== undefined && value !== null && value !== "",
  );
  return putInventory(world, Object.fromEntries(kept) as unknown as KnownInventory);
}

/** The inventories in one pool of an activity. */
export function inventoriesOf(
  world: InventoryWorld,
  activityId: number,
  status: Inventory["status"],
): KnownInventory[] {
  return [...world.inventories.values()].filter((one) => one.activityId === activityId && one.status === status);
}

/** What a resource carries. */
export function inventoriesHeldBy(world: InventoryWorld, resourceId: string): KnownInventory[] {
  return [...world.inventories.values()].filter((one) => one.status === "resource" && one.resourceId === resourceId);
}

/** Whether pieces of a type are counted rather than told apart. */
export function isCounted(world: InventoryWorld, { inventoryType }: Inventory): boolean {
  return world.inventoryTypes.get(inventoryType)?.nonSerialized ?? false;
}

/** What counted pieces must have in common to be the same: type and model. */
export function modelOf(world: InventoryWorld, inventory: Inventory): string {
  const { modelProperty = "" } = world.inventoryTypes.get(inventory.inventoryType) ?? {};
  const model = own(inventory as unknown as Readonly<Record<string, unknown>>, modelProperty);
  return `${inventory.inventoryType}|${String(model ?? "")}`;
}
