import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { ApiAccess, ApiAccessDetails, ApiAccessPatch } from "./api-access.js";

/** Lists the APIs, and whether an application may call them, all at once. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/applications/{label}/apiAccess",
  page: ApiAccess,
  paging: allAtOnce,
} satisfies Operation;

/**
 * Returns what an application may do with one API: `coreAPI`, `metadataAPI`, `capacityAPI`, `statisticsAPI`,
 * `partsCatalogAPI`, `fieldCollaborationAPI`, `inboundAPI` or `outboundAPI`.
 */
export const get = {
  route: "GET /rest/ofscMetadata/v1/applications/{label}/apiAccess/{apiLabel}",
  response: ApiAccessDetails,
} satisfies Operation;

/** Changes what an application may do with one API, or whether it may call it at all. */
export const update = {
  route: "PATCH /rest/ofscMetadata/v1/applications/{label}/apiAccess/{apiLabel}",
  body: ApiAccessPatch,
  response: ApiAccessPatch,
  // Sets absolute values.
  replay: true,
} satisfies Operation;
