import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CapacityArea, ListCapacityAreas } from "./capacity-area.js";
import { CapacityAreaDetails } from "./capacity-area-details.js";

export * as categories from "./categories/index.js";
export * as children from "./children/index.js";
export * as organizations from "./organizations/index.js";
export * as timeIntervals from "./time-intervals/index.js";
export * as timeSlots from "./time-slots/index.js";
export * as workZones from "./work-zones/index.js";

/** Lists the capacity areas, all at once. Of each there is only the label unless `fields` asks for more. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/capacityAreas",
  query: ListCapacityAreas,
  page: CapacityArea,
  paging: allAtOnce,
} satisfies Operation;

/** Returns a capacity area or a group of them, and how quota works there. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}",
  response: CapacityAreaDetails,
} satisfies Operation;
