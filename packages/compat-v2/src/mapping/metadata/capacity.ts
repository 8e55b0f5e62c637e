import type { Methods, Prepare } from "../method.js";
import { range, rangeQuery } from "../range.js";

const label = { parameters: [{ name: "label" }], args: [{ from: "label" }] } as const;

/** An empty list of fields has always meant all of these. */
const withAllFields: Prepare = (values) => {
  const { fields } = values;
  const isEmpty = Array.isArray(fields) && fields.length === 0;
  return isEmpty ? { ...values, fields: ["label", "name", "type", "status", "parent.name", "parent.label"] } : values;
};

export const capacityAreaMethods = {
  /** Lists capacity areas. */
  get_capacity_areas: {
    parameters: [
      { name: "expandParent", default: false },
      { name: "fields", default: ["label"] },
      { name: "activeOnly", default: false },
      { name: "areasOnly", default: false },
    ],
    call: "metadata.capacityAreas.list",
    args: [
      {
        fields: {
          expand: { value: "parent", when: "expandParent" },
          fields: { from: "fields", as: "csv" },
          status: { value: "active", when: "activeOnly" },
          type: { value: "area", when: "areasOnly" },
        },
      },
    ],
    prepare: withAllFields,
    model: "list",
  },
  /** Gets a capacity area. */
  get_capacity_area: { ...label, call: "metadata.capacityAreas.get", model: "entity" },
  /** Lists capacity categories. */
  get_capacity_categories: {
    parameters: range,
    call: "metadata.capacityCategories.list",
    args: [rangeQuery],
    model: "list",
  },
  /** Gets a capacity category. */
  get_capacity_category: { ...label, call: "metadata.capacityCategories.get", model: "entity" },
} as const satisfies Methods;
