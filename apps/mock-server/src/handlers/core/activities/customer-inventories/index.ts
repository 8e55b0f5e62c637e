import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { showInventory } from "../../inventories/find-inventory.js";
import { createInventory } from "../../inventories/single.js";
import { findActivity } from "../find-activity.js";
import { listPool } from "../inventory-pools.js";

type Contract = typeof contract.activities.customerInventories;

export const list: Handler<Contract["list"]> = (received) => listPool(received, "customer");

export const create: Handler<Contract["create"]> = (received) => {
  const { activityId } = findActivity(received, received.params.activityId);
  return showInventory(received, createInventory(received, { ...received.body, activityId, status: "customer" }));
};
