import type { Page } from "@ofsc/contract";
import type { ActivityPaging, Inventory } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { paged } from "../../../http/paged.js";
import { inventoriesOf, type KnownInventory } from "../../../world/inventories.js";
import { showInventory } from "../inventories/find-inventory.js";
import { createInventory } from "../inventories/single.js";
import { findActivity } from "./find-activity.js";

interface PoolRequest extends Context {
  readonly params: { readonly activityId: number };
  readonly query: ActivityPaging;
}

/** A page of the inventories in one pool of an activity. */
function listPool(received: PoolRequest, status: KnownInventory["status"]): Page<Inventory> {
  const { activityId } = findActivity(received, received.params.activityId);
  const page = paged(inventoriesOf(received.world, activityId, status), received.query, {
    total: false,
    hasMore: "never",
  });
  return { ...page, items: page.items.map((one) => showInventory(received, one)) };
}

type Contract = typeof contract.activities;

const create: Handler<Contract["customerInventories"]["create"]> = (received) => {
  const { activityId } = findActivity(received, received.params.activityId);
  return showInventory(received, createInventory(received, { ...received.body, activityId, status: "customer" }));
};

const listOf = (status: KnownInventory["status"]) => (received: PoolRequest) => listPool(received, status);

export const customerInventories = { list: listOf("customer"), create };
export const installedInventories = { list: listOf("installed") };
export const deinstalledInventories = { list: listOf("deinstalled") };
