import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { Organization } from "./organization.js";

/** Lists the organizations, all at once. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/organizations",
  page: Organization,
  paging: allAtOnce,
} satisfies Operation;

/** Returns an organization. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/organizations/{label}",
  response: Organization,
} satisfies Operation;
