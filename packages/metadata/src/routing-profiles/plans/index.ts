import { byOffset, bytes, Download, file, type Model, type Operation, Upload } from "@ofsc/contract";
import { ListRange } from "../../list-range.js";
import { RoutingPlan, RoutingPlanFile, RoutingPlanReply, RoutingPlanStart } from "./routing-plan.js";

/** Lists the plans of a routing profile by their labels. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans",
  query: ListRange,
  page: RoutingPlan,
  paging: byOffset,
} satisfies Operation;

const exportPlan = {
  route: "GET /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans/{planLabel}/custom-actions/export",
  response: Download,
  returns: file,
} satisfies Operation;

/** Returns the media type of an exported plan and links to it, but not its content. */
export const describe = {
  route: "GET /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans/{planLabel}/custom-actions/export",
  response: RoutingPlanFile,
} satisfies Operation;

const importPlan = {
  route: "PUT /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans/custom-actions/import",
  body: Upload,
  sends: bytes,
  response: RoutingPlanReply,
} satisfies Operation;

/**
 * Adds an exported plan to a routing profile, and **overwrites** the plan that already has its label. Send the very bytes
 * of the export: they are signed.
 */
export const forceImport = {
  route: "PUT /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans/custom-actions/forceImport",
  body: Upload,
  sends: bytes,
  response: RoutingPlanReply,
} satisfies Operation;

/**
 * Starts a plan for a bucket and a day, `YYYY-MM-DD`. OFS then assigns activities on its own: calling it twice runs the
 * plan twice.
 */
export const start = {
  route:
    "POST /rest/ofscMetadata/v1/routingProfiles/{profileLabel}/plans/{planLabel}/{resourceExternalId}/{date}/custom-actions/start",
  response: RoutingPlanStart,
  status: [200, 202, 204],
} satisfies Operation;

export {
  /** Returns a plan as a file, to be kept or imported elsewhere. The file is signed, so keep it byte for byte. */
  exportPlan as export,
  /**
   * Adds an exported plan to a routing profile. Send the very bytes of the export: they are signed. Ends in a conflict
   * when the profile has a plan of that label; `forceImport` would overwrite it.
   */
  importPlan as import,
};
