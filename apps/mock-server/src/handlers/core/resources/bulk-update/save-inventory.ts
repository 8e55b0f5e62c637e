import type { BulkUpdateInventory, BulkUpdateResourceInventories } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import {
  type Inventory,
  isCounted,
  type KnownInventory,
  modelOf,
  putInventory,
} from "../../../../world/inventories.js";
import type { World } from "../../../../world/world.js";
import { invalidValue } from "../../invalid-value.js";
import { announceInventory, eventOf } from "../../inventories/announce-inventory.js";
import { createInventory } from "../../inventories/create.js";
import { settable } from "../../inventories/input.js";

/** The inventory that is meant: counted ones by type and model, others by serial number and what is asked for beside it. */
export function identify(
  world: World,
  held: readonly KnownInventory[],
  input: BulkUpdateInventory,
  by: BulkUpdateResourceInventories["identifySerializedInventoryBy"] = "serialNumber",
): KnownInventory | undefined {
  const { inventoryType, serialNumber } = input;
  const wanted = { ...input, inventoryType: inventoryType ?? "", status: "resource" } satisfies Inventory;
  const sameModel = (one: KnownInventory) => modelOf(world, one) === modelOf(world, wanted);
  if (isCounted(world, wanted)) return held.find(sameModel);
  return held.find(
    (one) =>
      serialNumber !== undefined &&
      one.serialNumber === serialNumber &&
      (by === "serialNumber" || one.inventoryType === inventoryType) &&
      (by !== "typeAndModelAndSerial" || sameModel(one)),
  );
}

/** Creates an inventory, or writes over the one there is; what is not given is erased or kept. */
export function saveInventory(
  context: Context,
  resourceId: string,
  former: KnownInventory | undefined,
  input: BulkUpdateInventory,
  erase: boolean,
): void {
  const { world } = context;
  const { quantity = 1 } = input;
  checkProperties(world, input);
  if (!former) {
    if (input.inventoryType === undefined) {
      throw new ProblemError(400, "Required property is not specified: 'inventoryType'");
    }
    createInventory(context, { ...input, quantity, status: "resource", resourceId });
    return;
  }
  const { inventoryType = former.inventoryType } = input;
  if (!world.inventoryTypes.has(inventoryType)) throw invalidValue("inventoryType", inventoryType);
  const { inventoryId, serialNumber } = former;
  const base = erase ? { inventoryId, ...(serialNumber === undefined ? {} : { serialNumber }) } : former;
  const place = { inventoryType, status: "resource", resourceId } as const;
  const after = putInventory(world, { ...base, ...settable(context, input), ...place });
  const counted = putInventory(world, { ...after, quantity: isCounted(world, after) ? quantity : 1 });
  announceInventory(context, eventOf(counted, "Updated"), former, counted);
}

/** Values that custom properties cannot have. */
function checkProperties(world: World, input: object): void {
  for (const [label, value] of Object.entries(input)) {
    const { type, enumeration } = world.properties.get(label) ?? {};
    const isUnlisted = type === "enumeration" && enumeration && !Object.hasOwn(enumeration, String(value));
    const isNoInteger = type === "integer" && !Number.isInteger(Number(value));
    if (isUnlisted || isNoInteger) throw invalidValue(label, value);
  }
}
