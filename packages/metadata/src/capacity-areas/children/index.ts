import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CapacityArea, ListCapacityAreas } from "../capacity-area.js";

/** Lists the capacity areas in a group, all at once. Of each there is only the label unless `fields` asks for more. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/children",
  query: ListCapacityAreas,
  page: CapacityArea,
  paging: allAtOnce,
} satisfies Operation;
