import type { Mapping } from "../../mapping/mapping.js";

const params = { name: "params" } as const;
const resourceId = { name: "resourceId" } as const;
const toTheEnd = "Read all pages with `for await` or `.all({ limit })`.";
const assistants = [
  { from: "resourceId" },
  {
    fields: {
      dateFrom: { from: "params", member: "dateFrom" },
      dateTo: { from: "params", member: "dateTo" },
      expand: { from: "params", member: "expand" },
      resourceFields: { from: "params", member: "fields" },
    },
  },
] as const;
const aboutAssistants = "`dateFrom` must be given, `expand` is a text, and OFS returns the whole list at once.";

/** Users and resources. */
export const peopleMappings = [
  {
    legacy: "getUsers",
    parameters: [
      { name: "offset", default: 0 },
      { name: "limit", default: 100 },
    ],
    call: "core.users.list",
    args: [{ fields: { offset: { from: "offset" }, limit: { from: "limit" } } }],
  },
  { legacy: "getAllUsers", parameters: [], call: "core.users.list", args: [], manual: true, note: toTheEnd },
  { legacy: "getUserDetails", parameters: [{ name: "uname" }], call: "core.users.get", args: [{ from: "uname" }] },
  { legacy: "getResources", parameters: [params], call: "core.resources.list", args: [{ from: "params" }] },
  {
    legacy: "getAllResources",
    parameters: [params],
    call: "core.resources.list",
    args: [{ from: "params" }],
    manual: true,
    note: toTheEnd,
  },
  {
    legacy: "getResource",
    parameters: [resourceId, params],
    call: "core.resources.get",
    args: [{ from: "resourceId" }, { from: "params" }],
  },
  {
    legacy: "updateResource",
    parameters: [resourceId, { name: "data" }, params],
    call: "core.resources.update",
    args: [{ from: "resourceId" }, { from: "data" }, { from: "params" }],
  },
  {
    legacy: "getResourceAssistants",
    parameters: [resourceId, params],
    call: "core.resources.assistants",
    args: assistants,
    note: aboutAssistants,
  },
  {
    legacy: "getAllResourceAssistants",
    parameters: [resourceId, params],
    call: "core.resources.assistants",
    args: assistants,
    note: aboutAssistants,
  },
  {
    legacy: "getResourceRoutes",
    parameters: [resourceId, { name: "date" }, { name: "activityFields" }],
    call: "core.routes.get",
    args: [{ from: "resourceId" }, { from: "date" }, { fields: { activityFields: { from: "activityFields" } } }],
  },
  {
    legacy: "getLastKnownPositions",
    parameters: [params],
    call: "core.resources.positions.lastKnown",
    args: [{ from: "params" }],
  },
  {
    legacy: "getAllLastKnownPositions",
    parameters: [params],
    call: "core.resources.positions.lastKnown",
    args: [{ from: "params" }],
    manual: true,
    note: toTheEnd,
  },
] as const satisfies readonly Mapping[];
