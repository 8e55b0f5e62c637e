import type { Methods } from "../method.js";
import { range, rangeQuery } from "../range.js";

const label = { from: "label" } as const;

export const propertyMethods = {
  /** Lists properties. */
  get_properties: { parameters: range, call: "metadata.properties.list", args: [rangeQuery] },
  /** Gets a property. */
  get_property: { parameters: [{ name: "label" }], call: "metadata.properties.get", args: [label] },
  /** Creates or replaces a property, which brings its label. */
  create_or_replace_property: {
    parameters: [{ name: "property" }],
    call: "metadata.properties.createOrReplace",
    args: [{ from: "property", member: "label" }, { from: "property" }],
  },
  /** Lists the values of an enumeration. */
  get_enumeration_values: {
    parameters: [{ name: "label" }, ...range],
    call: "metadata.properties.enumerationList.list",
    args: [label, rangeQuery],
    model: "list",
  },
  /** Replaces all values of an enumeration, those that are not in the list too. */
  create_or_update_enumeration_value: {
    parameters: [{ name: "label" }, { name: "value" }],
    call: "metadata.properties.enumerationList.replaceAll",
    args: [label, { fields: { items: { from: "value" } } }],
    model: "list",
    note: "Replaces the whole list, as it always did.",
  },
} as const satisfies Methods;
