import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { ListResourceWorkZones, ResourceWorkZone, ResourceWorkZoneInput } from "./work-zone.js";

/** Lists the work zones assigned to a resource, those of a given time or all of them. */
export const list = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/workZones",
  query: ListResourceWorkZones,
  page: ResourceWorkZone,
  paging: allAtOnce,
} satisfies Operation;

/** Assigns a work zone to a resource beside those it has. */
export const add = {
  route: "POST /rest/ofscCore/v1/resources/{resourceId}/workZones",
  body: ResourceWorkZoneInput,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/workZones/{workZoneItemId}",
} satisfies Operation;

export {
  /** Ends the assignment of a work zone to a resource. `list` tells its number. */
  remove as delete,
};
