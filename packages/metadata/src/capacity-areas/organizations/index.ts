import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CapacityAreaOrganization } from "./capacity-area-organization.js";

/** Lists the organizations of a capacity area, all at once. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/organizations",
  page: CapacityAreaOrganization,
  paging: allAtOnce,
} satisfies Operation;
