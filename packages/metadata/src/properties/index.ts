import { byOffset, type Model, type Operation } from "@ofsc/contract";
import * as enumerationList from "./enumeration-list/index.js";
import { GetProperty, ListProperties } from "./list-properties.js";
import { Property, PropertyInput, PropertyPatch } from "./property.js";

export {
  /** The values that a property may have. */
  enumerationList,
};

/** Lists the properties, those that are part of OFS among them. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/properties",
  query: ListProperties,
  page: Property,
  paging: byOffset,
} satisfies Operation;

/** Returns a property. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/properties/{label}",
  query: GetProperty,
  response: Property,
} satisfies Operation;

/**
 * Creates a property with this label, or replaces all of the one that has it: settings left out are lost. Of
 * `country_code`, and where `type` is `field`, only the translations can be set. Not for user properties in Fusion Field
 * Service.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscMetadata/v1/properties/{label}",
  body: PropertyInput,
  response: Property,
  status: [200, 201],
} satisfies Operation;

/**
 * Changes the given settings of a property and returns all of them. Of `country_code`, and where `type` is `field`, only
 * the translations can be set. Not for user properties in Fusion Field Service.
 */
export const update = {
  route: "PATCH /rest/ofscMetadata/v1/properties/{label}",
  body: PropertyPatch,
  response: Property,
  // Sets absolute values.
  replay: true,
} satisfies Operation;
