import { allAtOnce, byOffset, type Model, type Operation } from "@ofsc/contract";
import { EnumerationValue, ListEnumerationValues, ReplaceEnumerationValues } from "./enumeration-value.js";

/** Lists the values of a property of type `enumeration`. Ends in an error for a property of another type. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/properties/{label}/enumerationList",
  query: ListEnumerationValues,
  page: EnumerationValue,
  paging: byOffset,
} satisfies Operation;

/**
 * Replaces the values of an enumeration, every one of them, and returns the new list. Read all pages first and send the
 * values that are to stay along with the new ones. No value can be deleted, so set `active` to false instead, though
 * never of all. The values of `country_code` cannot be changed.
 */
export const replaceAll = {
  route: "PUT /rest/ofscMetadata/v1/properties/{label}/enumerationList",
  body: ReplaceEnumerationValues,
  page: EnumerationValue,
  paging: allAtOnce,
} satisfies Operation;
