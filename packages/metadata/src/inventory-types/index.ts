import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { InLanguage, ListInLanguage } from "../in-language.js";
import { InventoryType, InventoryTypeInput } from "./inventory-type.js";

/** Lists the inventory types. The application needs read access to them in its Core API settings. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/inventoryTypes",
  query: ListInLanguage,
  page: InventoryType,
  paging: byOffset,
} satisfies Operation;

/** Returns an inventory type. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/inventoryTypes/{label}",
  query: InLanguage,
  response: InventoryType,
} satisfies Operation;

/**
 * Creates an inventory type with this label, of at most 32 characters, or replaces all of the one that has it. Types
 * cannot be deleted; make them inactive.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscMetadata/v1/inventoryTypes/{label}",
  body: InventoryTypeInput,
  response: InventoryType,
  status: [200, 201],
} satisfies Operation;
