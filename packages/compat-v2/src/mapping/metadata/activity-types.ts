import type { Methods } from "../method.js";
import { range, rangeQuery } from "../range.js";

const label = { parameters: [{ name: "label" }], args: [{ from: "label" }] } as const;

export const activityTypeMethods = {
  /** Lists the groups of activity types. */
  get_activity_type_groups: {
    parameters: range,
    call: "metadata.activityTypeGroups.list",
    args: [rangeQuery],
    model: "list",
  },
  /** Gets a group of activity types. */
  get_activity_type_group: { ...label, call: "metadata.activityTypeGroups.get", model: "entity" },
  /** Lists activity types. */
  get_activity_types: { parameters: range, call: "metadata.activityTypes.list", args: [rangeQuery], model: "list" },
  /** Gets an activity type. */
  get_activity_type: { ...label, call: "metadata.activityTypes.get" },
  /** Lists inventory types. */
  get_inventory_types: { parameters: [], call: "metadata.inventoryTypes.list", args: [], model: "list" },
  /** Gets an inventory type. */
  get_inventory_type: { ...label, call: "metadata.inventoryTypes.get", model: "entity" },
  /** Lists resource types. */
  get_resource_types: { parameters: [], call: "metadata.resourceTypes.list", args: [] },
} as const satisfies Methods;
