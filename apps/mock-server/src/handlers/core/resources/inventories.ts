import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { inventoriesHeldBy } from "../../../world/inventories.js";
import { findInventory, showInventory } from "../inventories/find-inventory.js";
import { installation, moveInventory } from "../inventories/moves.js";
import { createInventory } from "../inventories/single.js";
import { findResource } from "./find-resource.js";

type Contract = typeof contract.resources.inventories;

export const list: Handler<Contract["list"]> = (received) => {
  const { world, query, url } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const { items, ...page } = paged(inventoriesHeldBy(world, resourceId), query, { hasMore: "never" });
  const answered = { ...page, items: items.map((inventory) => showInventory(received, inventory)) };
  return { ...answered, links: linksOf(url, answered) };
};

export const create: Handler<Contract["create"]> = (received) => {
  const { resourceId } = findResource(received, received.params.resourceId);
  const { inventoryType, ...rest } = received.body;
  if (inventoryType === undefined) {
    throw new ProblemError(400, "Required property is not specified: 'inventoryType'");
  }
  return showInventory(received, createInventory(received, { ...rest, inventoryType, status: "resource", resourceId }));
};

/** Only what the resource holds itself. */
export const install: Handler<Contract["install"]> = (received) => {
  const { resourceId } = findResource(received, received.params.resourceId);
  const inventory = findInventory(received, received.params.inventoryId);
  if (inventory.status === "resource" && inventory.resourceId !== resourceId) {
    throw new ProblemError(404, `Inventory not found: inventoryId='${inventory.inventoryId}'`);
  }
  moveInventory(received, inventory, installation, received.body);
};
