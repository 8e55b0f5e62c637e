import type { Mapping } from "../../mapping/mapping.js";

const aid = { name: "aid" } as const;
const data = { name: "data" } as const;
const params = { name: "params" } as const;
const byId = [{ from: "aid" }] as const;
const byIdWithData = [{ from: "aid" }, { from: "data" }] as const;
const aPage = [{ rest: "params", fields: { offset: { from: "offset" }, limit: { from: "limit" } } }] as const;
const lists = "`resources` and `fields` are lists, not text with commas.";

/** Activities: finding, reading and changing them. */
export const activityMappings = [
  {
    legacy: "bulkUpdateActivity",
    parameters: [data],
    call: "core.activities.bulkUpdate",
    args: [{ from: "data" }],
  },
  { legacy: "createActivity", parameters: [data], call: "core.activities.create", args: [{ from: "data" }] },
  { legacy: "deleteActivity", parameters: [aid], call: "core.activities.delete", args: byId },
  { legacy: "getActivityDetails", parameters: [aid], call: "core.activities.get", args: byId },
  { legacy: "updateActivity", parameters: [aid, data], call: "core.activities.update", args: byIdWithData },
  { legacy: "getLinkedActivities", parameters: [aid], call: "core.activities.links.list", args: byId },
  {
    legacy: "getActivityLinkType",
    parameters: [aid, { name: "linkedActivityId" }, { name: "linkType" }],
    call: "core.activities.links.get",
    args: [{ from: "aid" }, { from: "linkedActivityId" }, { from: "linkType" }],
  },
  {
    legacy: "getActivities",
    parameters: [params, { name: "offset", default: 0 }, { name: "limit", default: 100 }],
    call: "core.activities.list",
    args: aPage,
    note: lists,
  },
  {
    legacy: "searchForActivities",
    parameters: [params, { name: "offset", default: 0 }, { name: "limit", default: 100 }],
    call: "core.activities.search",
    args: aPage,
    note: "`fields` is a list, not text with commas.",
  },
  {
    legacy: "getAllActivities",
    parameters: [params, { name: "limit", default: 1000 }],
    call: "core.activities.list",
    args: [{ rest: "params", fields: { limit: { from: "limit" } } }],
    manual: true,
    note: `Read all pages with \`for await\` or \`.all({ limit })\`. ${lists}`,
  },
  {
    legacy: "getSubmittedForms",
    parameters: [{ name: "activityId" }, params],
    call: "core.activities.submittedForms.list",
    args: [{ from: "activityId" }, { from: "params" }],
    manual: true,
    note: 'Without a scope, OFS lists the forms of bundled activities too: say `scope: "activity"`.',
  },
] as const satisfies readonly Mapping[];
