import type { BulkUpdateInventory, BulkUpdateResourceError, BulkUpdateResourceInventories } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler, Handlers } from "../../../http/handlers.js";
import { listed } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { removeFiles } from "../../../world/files.js";
import {
  type Inventory,
  inventoriesHeldBy,
  isCounted,
  type KnownInventory,
  modelOf,
  putInventory,
} from "../../../world/inventories.js";
import { roleOf } from "../../../world/resources.js";
import type { World } from "../../../world/world.js";
import { installation, moveInventory } from "../inventories/moves.js";
import {
  announceInventory,
  checkProperties,
  createInventory,
  eventOf,
  findInventory,
  settable,
  showInventory,
} from "../inventories/single.js";
import { attempt, invalidValue } from "../values.js";
import { findResource } from "./find-resource.js";

export const inventories: Handlers<typeof contract.resources.inventories> = {
  list: (received) => {
    const { resourceId } = findResource(received, received.params.resourceId);
    const show = (inventory: KnownInventory) => showInventory(received, inventory);
    return listed(received, inventoriesHeldBy(received.world, resourceId), { hasMore: "never", show });
  },

  create: (received) => {
    const { resourceId } = findResource(received, received.params.resourceId);
    const { inventoryType, ...rest } = received.body;
    if (inventoryType === undefined) {
      throw new ProblemError(400, "Required property is not specified: 'inventoryType'");
    }
    return showInventory(
      received,
      createInventory(received, { ...rest, inventoryType, status: "resource", resourceId }),
    );
  },

  /** Only what the resource holds itself. */
  install: (received) => {
    const { resourceId } = findResource(received, received.params.resourceId);
    const inventory = findInventory(received, received.params.inventoryId);
    if (inventory.status === "resource" && inventory.resourceId !== resourceId) {
      throw new ProblemError(404, `Inventory not found: inventoryId='${inventory.inventoryId}'`);
    }
    moveInventory(received, inventory, installation, received.body);
  },
};

/** Each resource for itself: nothing moves from one to another. */
export const bulkInventories: Handler<typeof contract.resources.bulkUpdate.inventories> = (received) => {
  const results = received.body.resources.map((part) => {
    const result = attempt(() => updateResource(received, part));
    if ("done" in result) return result.done;
    return { resourceId: part.resourceId, created: 0, updated: 0, deleted: 0, errors: [result.error] };
  });
  const total = (count: "created" | "updated" | "deleted") => results.reduce((sum, one) => sum + one[count], 0);
  return {
    created: total("created"),
    updated: total("updated"),
    deleted: total("deleted"),
    itemsFailed: results.filter(({ errors }) => errors).length,
    results,
  };
};

function updateResource(context: Context, part: BulkUpdateResourceInventories) {
  const { world } = context;
  const resource = findResource(context, part.resourceId);
  const { resourceId } = resource;
  if (roleOf(world, resource) !== "field_resource") {
    throw new ProblemError(400, `${resourceId} is not a technician, and carries no inventories`);
  }
  const held = inventoriesHeldBy(world, resourceId);
  const kept = new Set<KnownInventory>();
  const counts = { created: 0, updated: 0, deleted: 0 };
  const errors: BulkUpdateResourceError[] = [];
  for (const input of part.inventories) {
    const result = attempt(() => saveOne(context, part, held, input));
    if ("error" in result) errors.push(result.error);
    else {
      counts[result.done ? "updated" : "created"]++;
      if (result.done) kept.add(result.done);
    }
  }
  if (part.operationType !== "update") {
    for (const inventory of held.filter((one) => !kept.has(one))) {
      announceInventory(context, eventOf(inventory, "Deleted"), inventory, inventory);
      removeFiles(world, "inventory", inventory.inventoryId);
      world.inventories.delete(inventory.inventoryId);
      counts.deleted++;
    }
  }
  return { resourceId, ...counts, ...(errors.length > 0 ? { errors } : {}) };
}

/** The inventory that gave way; undefined when there was none before. */
function saveOne(
  context: Context,
  part: BulkUpdateResourceInventories,
  held: readonly KnownInventory[],
  input: BulkUpdateInventory,
): KnownInventory | undefined {
  const same = identify(context.world, held, input, part.identifySerializedInventoryBy);
  saveInventory(context, part.resourceId, same, input, part.inventoryPropertiesUpdateMode !== "keepProperties");
  return same;
}

/** The inventory that is meant: counted ones by type and model, others by serial number and what is asked for beside it. */
function identify(
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
function saveInventory(
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
