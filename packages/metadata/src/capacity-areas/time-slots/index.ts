import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CapacityAreaTimeSlot } from "./capacity-area-time-slot.js";

/** Lists the time slots of a capacity area, all at once. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/timeSlots",
  page: CapacityAreaTimeSlot,
  paging: allAtOnce,
} satisfies Operation;
