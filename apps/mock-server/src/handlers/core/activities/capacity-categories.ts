import type { Page } from "@ofsc/contract";
import type { ActivityCapacityCategory } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { categoriesOf } from "../../../world/capacity-categories.js";
import { findActivity } from "./find-activity.js";

export const list: Handler<typeof contract.activities.capacityCategories.list> = (received) => {
  const activity = findActivity(received, received.params.activityId);
  const items = categoriesOf(received.world, { ...activity }).map((capacityCategory) => ({ capacityCategory }));
  // A list without items is returned without `items`.
  if (items.length === 0) return { totalResults: 0 } as Page<ActivityCapacityCategory>;
  return { items, totalResults: items.length };
};
