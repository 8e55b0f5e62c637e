import { allAtOnce, byHasMore, byOffset, type Model, type Operation } from "@ofsc/contract";
import { GetPositionHistory, LastKnownPosition, ListLastKnownPositions, ResourcePosition } from "./position.js";
import { ListResourcesInArea, ResourceInArea } from "./resource-in-area.js";
import { SetPositions, SetPositionsResult } from "./set-positions.js";

/** Reports positions of resources. Those that OFS does not take are listed in the answer, which succeeds all the same. */
export const set = {
  route: "POST /rest/ofscCore/v1/resources/custom-actions/setPositions",
  body: SetPositions,
  response: SetPositionsResult,
  // A position has a time of its own.
  replay: true,
} satisfies Operation;

/** Lists where resources were last: those that are named, or all that were ever seen, at most 100,000 in a page. */
export const lastKnown = {
  route: "GET /rest/ofscCore/v1/resources/custom-actions/lastKnownPositions",
  query: ListLastKnownPositions,
  page: LastKnownPosition,
  paging: byHasMore,
  pageSize: 0,
  // Documented for calls that name no resources; OFS refuses a fourth one at once.
  limit: { name: "lastKnownPositions", concurrent: 3 },
} satisfies Operation;

/** Lists where a resource was on one day. Ends in 404 when its route was not activated that day. */
export const history = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/positionHistory",
  query: GetPositionHistory,
  page: ResourcePosition,
  paging: allAtOnce,
} satisfies Operation;

/** Lists the resources last seen in a circle, the nearest to its centre first. */
export const inArea = {
  route: "GET /rest/ofscCore/v1/resources/custom-actions/resourcesInArea",
  query: ListResourcesInArea,
  page: ResourceInArea,
  paging: byOffset,
} satisfies Operation;
