import type { Model, Operation } from "@ofsc/contract";
import { PartsCatalog } from "./parts-catalog.js";

/**
 * Creates a catalog in one language, or replaces its name, fields and item types. The language is an ISO code such as
 * `en-US`, or `all` for users of every language. Catalogs cannot be read back.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscPartsCatalog/v1/catalogs/{catalog}/{language}",
  body: PartsCatalog,
} satisfies Operation;
