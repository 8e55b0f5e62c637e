import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import { CapacityCategory, CapacityCategoryInput } from "./capacity-category.js";

/** Lists the capacity categories. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/capacityCategories",
  query: ListRange,
  page: CapacityCategory,
  paging: byOffset,
} satisfies Operation;

/** Returns a capacity category. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/capacityCategories/{label}",
  response: CapacityCategory,
} satisfies Operation;

/**
 * Creates a capacity category with this label, of at most 40 characters, or replaces the one that has it: work skills,
 * groups and time slots left out are lost. Only its translations stay when the request has none.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscMetadata/v1/capacityCategories/{label}",
  body: CapacityCategoryInput,
  response: CapacityCategory,
  status: [200, 201],
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscMetadata/v1/capacityCategories/{label}",
} satisfies Operation;

export {
  /** Deletes a capacity category. */
  remove as delete,
};
