import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CapacityAreaCategory } from "./capacity-area-category.js";

/** Lists the capacity categories of a capacity area, all at once. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/capacityCategories",
  page: CapacityAreaCategory,
  paging: allAtOnce,
} satisfies Operation;
