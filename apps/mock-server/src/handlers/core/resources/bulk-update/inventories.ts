import type { BulkUpdateInventory, BulkUpdateResourceError, BulkUpdateResourceInventories } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { removeFiles } from "../../../../world/files.js";
import { inventoriesHeldBy, type KnownInventory } from "../../../../world/inventories.js";
import { roleOf } from "../../../../world/resources.js";
import { announceInventory, eventOf } from "../../inventories/announce-inventory.js";
import { findResource } from "../find-resource.js";
import { attempt } from "./each-resource.js";
import { identify, saveInventory } from "./save-inventory.js";

/** Each resource for itself: nothing moves from one to another. */
export const inventories: Handler<typeof contract.resources.bulkUpdate.inventories> = (received) => {
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
