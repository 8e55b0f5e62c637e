import type { BulkUpdateActivitiesParameters, BulkUpdateActivityInventory } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import type { KnownActivity } from "../../../../world/activities.js";
import {
  changeInventory,
  type Inventory,
  inventoriesOf,
  isCounted,
  type KnownInventory,
  modelOf,
} from "../../../../world/inventories.js";
import { announceInventory } from "../../inventories/announce-inventory.js";
import { createInventory } from "../../inventories/create.js";
import { settable } from "../../inventories/input.js";
import type { Journal } from "./journal.js";

type Mode = BulkUpdateActivitiesParameters["inventoryPropertiesUpdateMode"];

/** Updates the customer inventories of an activity that an item names, and creates the others. */
export function applyInventories(
  context: Context,
  journal: Journal,
  { activityId }: KnownActivity,
  items: readonly BulkUpdateActivityInventory[],
  mode: Mode = "eraseProperties",
): void {
  for (const item of items) {
    const known = inventoriesOf(context.world, activityId, "customer").find((one) => isMeant(context, one, item));
    if (known) journal.attempt("updateInventory", () => change(context, known, item, mode));
    else journal.attempt("createInventory", () => create(context, activityId, item));
  }
}

function change(context: Context, known: KnownInventory, item: BulkUpdateActivityInventory, mode: Mode): void {
  const erased =
    mode === "eraseProperties" ? Object.keys(known).filter((name) => context.world.properties.has(name)) : [];
  const nothing = Object.fromEntries(erased.map((name) => [name, undefined]));
  const changed = changeInventory(context.world, known, { ...nothing, ...settable(context, item) });
  announceInventory(context, "customerInventoryUpdated", known, changed);
}

function create(
  context: Context,
  activityId: number,
  { inventoryType, quantity, ...item }: BulkUpdateActivityInventory,
) {
  const { resourceId: _, inventoryId: __, ...fields } = item;
  createInventory(context, {
    ...fields,
    ...(inventoryType ? { inventoryType } : {}),
    ...(typeof quantity === "number" ? { quantity } : {}),
    activityId,
    status: "customer",
  });
}

/** Pieces are told apart by their numbers, what is counted by type and model. */
function isMeant({ world }: Context, one: KnownInventory, item: BulkUpdateActivityInventory): boolean {
  if (item.inventoryId !== undefined) return one.inventoryId === item.inventoryId;
  if (one.inventoryType !== item.inventoryType) return false;
  if (!isCounted(world, one)) return one.serialNumber === item.serialNumber;
  return modelOf(world, one) === modelOf(world, { ...item, status: "customer" } as Inventory);
}
