import type { Prepare, Values } from "../../mapping/method.js";
import type { PeopleMethods } from "../methods/people.js";
import {
  OFSLastKnownPositionsResponse,
  OFSResourceAssistantsResponse,
  OFSResourceResponse,
  OFSResourceRoutesResponse,
  OFSSingleResourceResponse,
} from "../responses.js";
import type { Rows } from "../rows.js";

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

const fromToday: Prepare = (values) => {
  const params = values["params"] as Values | null | undefined;
  const dateFrom = params?.["dateFrom"] || new Date().toISOString().slice(0, 10);
  return { ...values, params: { ...params, dateFrom } };
};

/** Users and resources. */
export const peopleMethods = {
  getUsers: {
    parameters: [
      { name: "offset", default: 0 },
      { name: "limit", default: 100 },
    ],
    call: "core.users.list",
    args: [{ fields: { offset: { from: "offset" }, limit: { from: "limit" } } }],
  },
  getAllUsers: { parameters: [], call: "core.users.list", args: [], manual: true, note: toTheEnd, reads: "pages" },
  getUserDetails: { parameters: [{ name: "uname" }], call: "core.users.get", args: [{ from: "uname" }] },
  getResources: {
    parameters: [params],
    call: "core.resources.list",
    args: [{ from: "params" }],
    answer: OFSResourceResponse,
  },
  getAllResources: {
    parameters: [params],
    call: "core.resources.list",
    args: [{ from: "params" }],
    manual: true,
    note: toTheEnd,
    reads: "pages",
  },
  getResource: {
    parameters: [resourceId, params],
    call: "core.resources.get",
    args: [{ from: "resourceId" }, { from: "params" }],
    answer: OFSSingleResourceResponse,
  },
  updateResource: {
    parameters: [resourceId, { name: "data" }, params],
    call: "core.resources.update",
    args: [{ from: "resourceId" }, { from: "data" }, { from: "params" }],
    answer: OFSSingleResourceResponse,
  },
  getResourceAssistants: {
    parameters: [resourceId, params],
    call: "core.resources.assistants",
    args: assistants,
    note: aboutAssistants,
    answer: OFSResourceAssistantsResponse,
    prepare: fromToday,
    noteFor: { lacking: "dateFrom", of: "params" },
  },
  getAllResourceAssistants: {
    parameters: [resourceId, params],
    call: "core.resources.assistants",
    args: assistants,
    note: aboutAssistants,
    reads: "pages",
    prepare: fromToday,
    noteFor: { lacking: "dateFrom", of: "params" },
  },
  getResourceRoutes: {
    parameters: [resourceId, { name: "date" }, { name: "activityFields" }],
    call: "core.routes.get",
    args: [{ from: "resourceId" }, { from: "date" }, { fields: { activityFields: { from: "activityFields" } } }],
    answer: OFSResourceRoutesResponse,
  },
  getLastKnownPositions: {
    parameters: [params],
    call: "core.resources.positions.lastKnown",
    args: [{ from: "params" }],
    answer: OFSLastKnownPositionsResponse,
  },
  getAllLastKnownPositions: {
    parameters: [params],
    call: "core.resources.positions.lastKnown",
    args: [{ from: "params" }],
    manual: true,
    note: toTheEnd,
    reads: "pages",
  },
} as const satisfies Rows<PeopleMethods>;
