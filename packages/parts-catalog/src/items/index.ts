import type { Model, Operation } from "@ofsc/contract";
import { PartsCatalogItem } from "./parts-catalog-item.js";

/**
 * Creates or replaces one item of a catalog. OFS gathers such changes and hands them to technicians' devices within
 * about four hours.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscPartsCatalog/v1/catalogs/{catalog}/{language}/{itemLabel}",
  body: PartsCatalogItem,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscPartsCatalog/v1/catalogs/{catalog}/{language}/{itemLabel}",
} satisfies Operation;

export {
  /** Deletes one item of a catalog. It may stay on technicians' devices for about four hours. */
  remove as delete,
};
