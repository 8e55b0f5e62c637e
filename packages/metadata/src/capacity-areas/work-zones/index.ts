import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CapacityAreaWorkZone, CapacityAreaWorkZoneV1 } from "./capacity-area-work-zone.js";

/** Lists the work zones of a capacity area, all at once. */
export const list = {
  route: "GET /rest/ofscMetadata/v2/capacityAreas/{label}/workZones",
  page: CapacityAreaWorkZone,
  paging: allAtOnce,
} satisfies Operation;

/**
 * Lists the names of the work zones of a capacity area, in a field called `label`.
 * @deprecated Call `list`, which returns labels and names.
 */
export const listV1 = {
  route: "GET /rest/ofscMetadata/v1/capacityAreas/{label}/workZones",
  page: CapacityAreaWorkZoneV1,
  paging: allAtOnce,
  deprecated: "metadata.capacityAreas.workZones.list",
} satisfies Operation;
