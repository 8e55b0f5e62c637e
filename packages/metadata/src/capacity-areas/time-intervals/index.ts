import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CapacityAreaTimeInterval } from "./capacity-area-time-interval.js";

/** Lists the time intervals of a capacity area, all at once. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/timeIntervals",
  page: CapacityAreaTimeInterval,
  paging: allAtOnce,
} satisfies Operation;
