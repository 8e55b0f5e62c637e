import type { Methods, Prepare } from "../method.js";

const identified = { name: "resource_id" } as const;
const id = { from: "resource_id" } as const;
const days = { dateFrom: { from: "dateFrom", as: "date" }, dateTo: { from: "dateTo", as: "date" } } as const;

/** Sends what is set, and never the id that OFS gives. */
const onlySet: Prepare = (values) => {
  const set = Object.entries(values["location"] as object).filter(
    ([key, value]) => key !== "locationId" && value !== null,
  );
  return { ...values, location: Object.fromEntries(set) };
};

export const resourcePlaceMethods = {
  /** Gets where a resource starts and ends its days. */
  get_resource_assigned_locations: {
    parameters: [identified],
    call: "core.resources.assignedLocations.get",
    args: [id],
  },
  /** Gets where a resource starts and ends its days, from one day to another. */
  get_assigned_locations: {
    parameters: [
      identified,
      { name: "dateFrom", default: { today: 0 }, named: true },
      { name: "dateTo", default: { today: 0 }, named: true },
    ],
    call: "core.resources.assignedLocations.get",
    args: [id, { fields: days }],
    model: "entity",
  },
  /** Sets where a resource starts and ends its days. */
  set_assigned_locations: {
    parameters: [identified, { name: "data" }],
    call: "core.resources.assignedLocations.set",
    args: [id, { from: "data", as: "json" }],
    model: "entity",
  },
  /** Lists the locations of a resource. */
  get_resource_locations: {
    parameters: [identified],
    call: "core.resources.locations.list",
    args: [id],
    model: "list",
  },
  /** Adds a location to a resource. */
  create_resource_location: {
    parameters: [identified, { name: "location", named: true }],
    call: "core.resources.locations.create",
    args: [id, { from: "location" }],
    prepare: onlySet,
    model: "entity",
  },
  /** Deletes a location of a resource. */
  delete_resource_location: {
    parameters: [identified, { name: "location_id" }],
    call: "core.resources.locations.delete",
    args: [id, { from: "location_id" }],
  },
} as const satisfies Methods;
