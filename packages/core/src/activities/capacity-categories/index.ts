import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { ActivityCapacityCategory } from "./activity-capacity-category.js";

/** Lists the capacity categories that an activity counts towards. */
export const list = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/capacityCategories",
  page: ActivityCapacityCategory,
  paging: allAtOnce,
} satisfies Operation;
