import type { Prepare, Values } from "../../mapping/method.js";
import type { ActivityMethods } from "../methods/activities.js";
import {
  OFSActivityLinkTypeResponse,
  OFSActivityResponse,
  OFSLinkedActivitiesResponse,
  OFSSubmittedFormsResponse,
} from "../responses.js";
import type { Rows } from "../rows.js";

const aid = { name: "aid" } as const;
const data = { name: "data" } as const;
const params = { name: "params" } as const;
const byId = [{ from: "aid" }] as const;
const byIdWithData = [{ from: "aid" }, { from: "data" }] as const;
const aPage = [{ rest: "params", fields: { offset: { from: "offset" }, limit: { from: "limit" } } }] as const;
const lists = "`resources` and `fields` are lists, not text with commas.";

const ofTheActivity: Prepare = (values) => {
  const params = values["params"] as Values | null | undefined;
  return { ...values, params: { ...params, scope: params?.["scope"] ?? "activity" } };
};

/** Activities: finding, reading and changing them. */
export const activityMethods = {
  bulkUpdateActivity: {
    parameters: [data],
    call: "core.activities.bulkUpdate",
    args: [{ from: "data" }],
  },
  createActivity: { parameters: [data], call: "core.activities.create", args: [{ from: "data" }] },
  deleteActivity: { parameters: [aid], call: "core.activities.delete", args: byId },
  getActivityDetails: { parameters: [aid], call: "core.activities.get", args: byId, answer: OFSActivityResponse },
  updateActivity: { parameters: [aid, data], call: "core.activities.update", args: byIdWithData },
  getLinkedActivities: {
    parameters: [aid],
    call: "core.activities.links.list",
    args: byId,
    answer: OFSLinkedActivitiesResponse,
  },
  getActivityLinkType: {
    parameters: [aid, { name: "linkedActivityId" }, { name: "linkType" }],
    call: "core.activities.links.get",
    args: [{ from: "aid" }, { from: "linkedActivityId" }, { from: "linkType" }],
    answer: OFSActivityLinkTypeResponse,
  },
  getActivities: {
    parameters: [params, { name: "offset", default: 0 }, { name: "limit", default: 100 }],
    call: "core.activities.list",
    args: aPage,
    note: lists,
  },
  searchForActivities: {
    parameters: [params, { name: "offset", default: 0 }, { name: "limit", default: 100 }],
    call: "core.activities.search",
    args: aPage,
    note: "`fields` is a list, not text with commas.",
  },
  getAllActivities: {
    parameters: [params, { name: "limit", default: 1000 }],
    call: "core.activities.list",
    args: [{ rest: "params", fields: { limit: { from: "limit" } } }],
    manual: true,
    note: `Read all pages with \`for await\` or \`.all({ limit })\`. ${lists}`,
    reads: "pages",
    adds: { status: 200 },
  },
  getSubmittedForms: {
    parameters: [{ name: "activityId" }, params],
    call: "core.activities.submittedForms.list",
    args: [{ from: "activityId" }, { from: "params" }],
    manual: true,
    note: 'Without a scope, OFS lists the forms of bundled activities too: say `scope: "activity"`.',
    answer: OFSSubmittedFormsResponse,
    prepare: ofTheActivity,
    noteFor: { lacking: "scope", of: "params" },
  },
} as const satisfies Rows<ActivityMethods>;
