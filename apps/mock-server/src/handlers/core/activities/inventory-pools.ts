import type { Page } from "@ofsc/contract";
import type { ActivityPaging, Inventory } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import { paged } from "../../../http/paged.js";
import { inventoriesOf, type KnownInventory } from "../../../world/inventories.js";
import { showInventory } from "../inventories/find-inventory.js";
import { findActivity } from "./find-activity.js";

interface PoolRequest extends Context {
  readonly params: { readonly activityId: number };
  readonly query: ActivityPaging;
}

/** A page of the inventories in one pool of an activity. */
export function listPool(received: PoolRequest, status: KnownInventory["status"]): Page<Inventory> {
  const { activityId } = findActivity(received, received.params.activityId);
  const page = paged(inventoriesOf(received.world, activityId, status), received.query, {
    total: false,
    hasMore: "never",
  });
  return { ...page, items: page.items.map((one) => showInventory(received, one)) };
}
