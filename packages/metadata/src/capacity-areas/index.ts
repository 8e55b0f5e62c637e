import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CapacityArea, ListCapacityAreas } from "./capacity-area.js";
import { CapacityAreaDetails } from "./capacity-area-details.js";

import * as categories from "./categories/index.js";
import * as children from "./children/index.js";
import * as organizations from "./organizations/index.js";
import * as timeIntervals from "./time-intervals/index.js";
import * as timeSlots from "./time-slots/index.js";
import * as workZones from "./work-zones/index.js";

export {
  /** The capacity categories that an area counts. */
  categories,
  /** The areas of a group. */
  children,
  /** The organizations that work in an area. */
  organizations,
  /** The hours that an area counts by. */
  timeIntervals,
  /** The time slots that can be booked in an area. */
  timeSlots,
  /** The work zones of an area. */
  workZones,
};

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
