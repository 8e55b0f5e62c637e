import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownInventory } from "../../../world/inventories.js";
import type { World } from "../../../world/world.js";

/** The inventory of this id, if the caller may see whoever has it; 404 otherwise. */
export function findInventory({ world, caller }: Context, inventoryId: number): KnownInventory {
  const inventory = world.inventories.get(inventoryId);
  if (inventory) {
    const owner = ownerOf(world, inventory);
    if (owner === undefined || seesResource(world, caller, owner)) return inventory;
  }
  throw new ProblemError(404, `Inventory not found: inventoryId='${inventoryId}'`);
}

/** The resource that holds an inventory, or whose activity it belongs to. */
export function ownerOf(
  world: World,
  { resourceId, activityId, status }: Omit<KnownInventory, "inventoryType">,
): string | undefined {
  return status === "resource" ? resourceId : (world.activities.get(activityId ?? -1)?.resourceId ?? resourceId);
}
