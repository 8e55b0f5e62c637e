import type { Methods, Prepare } from "../method.js";

const id = { from: "activity_id" } as const;
const identified = { name: "activity_id" } as const;
const fields = { from: "params", member: "fields", as: "csv" } as const;
const resources = { from: "params", member: "resources", as: "csv" } as const;

const usualFields = ["activityId", "activityType", "date", "resourceId", "status"] as const;

/** Adds the further fields, and starts from the resource that the client is set to. */
const withFields: Prepare = ({ activity_fields, additional_fields, ...values }, client) => {
  const fields = [activity_fields ?? usualFields, additional_fields ?? []] as (readonly string[])[];
  return { ...values, root: values["root"] ?? client.root ?? undefined, activity_fields: fields.flat() };
};

export const activityMethods = {
  /** Lists activities; `params` is the query. */
  get_activities: {
    parameters: [{ name: "params" }],
    call: "core.activities.list",
    args: [{ rest: "params", fields: { resources, fields } }],
  },
  /** Gets an activity. */
  get_activity: { parameters: [identified], call: "core.activities.get", args: [id] },
  /** Changes an activity; `data` is JSON or an object. */
  update_activity: {
    parameters: [identified, { name: "data" }],
    call: "core.activities.update",
    args: [id, { from: "data", as: "json" }],
  },
  /** Deletes an activity. */
  delete_activity: { parameters: [identified], call: "core.activities.delete", args: [id] },
  /** Searches activities by the value of a field; `params` is the query. */
  search_activities: {
    parameters: [{ name: "params" }],
    call: "core.activities.search",
    args: [{ rest: "params", fields: { fields } }],
  },
  /** Moves an activity to another day or resource; `data` is JSON or an object. */
  move_activity: {
    parameters: [identified, { name: "data" }],
    call: "core.activities.move",
    args: [id, { from: "data", as: "json" }],
  },
  /** Creates and changes many activities at once. */
  bulk_update: {
    parameters: [{ name: "data" }],
    call: "core.activities.bulkUpdate",
    args: [{ from: "data", as: "json" }],
  },
  /** Gets the file in a property of an activity: bytes, or what OFS knows of it for a `mediaType` of any kind. */
  get_file_property: {
    parameters: [{ name: "activityId" }, { name: "label" }, { name: "mediaType", default: "application/octet-stream" }],
    call: "core.activities.files.get",
    args: [{ from: "activityId" }, { from: "label" }, { fields: { Accept: { from: "mediaType" } } }],
    content: true,
    note: "Returns a file to read with `bytes()`, `text()` or `stream()`; `core.activities.files.describe` returns what OFS knows of it.",
  },
  /** Lists all activities of a resource and those below it, page after page. */
  get_all_activities: {
    parameters: [
      { name: "root", default: null, named: true },
      { name: "date_from", default: { today: -7 }, named: true },
      { name: "date_to", default: { today: 7 }, named: true },
      { name: "activity_fields", default: usualFields, named: true },
      { name: "additional_fields", default: null, named: true },
      { name: "initial_offset", default: 0, named: true },
      { name: "include_non_scheduled", default: false, named: true },
      { name: "limit", default: 5000, named: true },
    ],
    call: "core.activities.list",
    args: [
      {
        fields: {
          resources: { list: [{ from: "root" }] },
          includeChildren: { value: "all" },
          dateFrom: { from: "date_from", as: "date" },
          dateTo: { from: "date_to", as: "date" },
          fields: { from: "activity_fields", as: "csv" },
          includeNonScheduled: { from: "include_non_scheduled" },
          offset: { from: "initial_offset" },
          limit: { from: "limit" },
        },
      },
    ],
    prepare: withFields,
    reads: "pages",
    model: "list",
    alwaysModelled: true,
    manual: true,
    note: "Iterate the list for every activity of every page, or call `.all({ limit })`; `root` was the default resource of the instance.",
  },
} as const satisfies Methods;
