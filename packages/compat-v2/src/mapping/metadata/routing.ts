import type { Methods } from "../method.js";
import { range, rangeQuery } from "../range.js";

const profile = { from: "profile_label" } as const;
const plan = [{ name: "profile_label" }, { name: "plan_label" }] as const;
const planArgs = [profile, { from: "plan_label" }] as const;
const imported = {
  parameters: [{ name: "profile_label" }, { name: "plan_data" }],
  args: [profile, { fields: { content: { from: "plan_data" } } }],
} as const;

export const routingMethods = {
  /** Lists routing profiles. */
  get_routing_profiles: { parameters: range, call: "metadata.routingProfiles.list", args: [rangeQuery], model: "list" },
  /** Lists the plans of a routing profile. */
  get_routing_profile_plans: {
    parameters: [{ name: "profile_label" }, ...range],
    call: "metadata.routingProfiles.plans.list",
    args: [profile, rangeQuery],
    model: "list",
  },
  /** Gets a routing plan as an object. */
  export_routing_plan: {
    parameters: plan,
    call: "metadata.routingProfiles.plans.export",
    args: planArgs,
    model: "entity",
    content: true,
    note: "Returns a file: parse what its `text()` gives.",
  },
  /** Gets a routing plan as bytes. */
  export_plan_file: {
    parameters: plan,
    call: "metadata.routingProfiles.plans.export",
    args: planArgs,
    content: true,
    response: 4,
    note: "Returns a file to read with `bytes()`.",
  },
  /** Imports a routing plan; where one with its label exists, returns the error instead of throwing it. */
  import_routing_plan: {
    ...imported,
    call: "metadata.routingProfiles.plans.import",
    accepts: [409],
    noteFor: "all",
    note: "A plan that exists is a `ConflictError`.",
  },
  /** Imports a routing plan in place of one with its label. */
  force_import_routing_plan: { ...imported, call: "metadata.routingProfiles.plans.forceImport" },
  /** Starts a routing plan for a resource on a day. */
  start_routing_plan: {
    parameters: [...plan, { name: "resource_external_id" }, { name: "date" }],
    call: "metadata.routingProfiles.plans.start",
    args: [...planArgs, { from: "resource_external_id" }, { from: "date", as: "date" }],
  },
} as const satisfies Methods;
