import type { Inventory } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import { fileReference } from "../../../world/activity-view.js";
import { fileLabelsOf } from "../../../world/files.js";
import type { KnownInventory } from "../../../world/inventories.js";
import type { World } from "../../../world/world.js";
import { absoluteLinks } from "../absolute-links.js";
import { ownerOf } from "./find-inventory.js";

/** An inventory as the API returns it. */
export function showInventory({ world, url }: Context, inventory: KnownInventory): Inventory {
  const { inventoryId } = inventory;
  const links = [
    { rel: "canonical", href: new URL(`/rest/ofscCore/v1/inventories/${inventoryId}`, url).href },
    { rel: "describedby", href: new URL("/rest/ofscCore/v1/metadata-catalog/inventories", url).href },
  ];
  return { ...absoluteLinks(url, inventoryFields(world, inventory)), inventoryId, links };
}

/** All fields of an inventory that have a value. In the pool of a resource it belongs to no activity. */
export function inventoryFields(world: World, inventory: KnownInventory): Partial<Inventory> {
  const { activityId, resourceId: _, ...fields } = inventory;
  const owner = ownerOf(world, inventory);
  const files = fileLabelsOf(world, "inventory", inventory.inventoryId).map((label) => [
    label,
    fileReference(`inventories/${inventory.inventoryId}/${label}`),
  ]);
  return {
    quantity: 1,
    ...fields,
    ...(owner === undefined ? {} : { resourceId: owner }),
    ...(inventory.status === "resource" || activityId === undefined ? {} : { activityId }),
    ...Object.fromEntries(files),
  };
}
