import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { localTimeOf } from "../../../../world/local-time.js";
import { writeMoment } from "../../../../world/positions.js";
import { routeStateOf } from "../../../../world/route-states.js";
import { findResource } from "../find-resource.js";

/** The day is one on the clock of the resource, and its route must have been activated. */
export const history: Handler<typeof contract.resources.positions.history> = (received) => {
  const { world, query } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  if (routeStateOf(world, resourceId, query.date).activated === undefined) {
    throw new ProblemError(404, `The route of ${resourceId} on ${query.date} was not activated`);
  }
  const items = (world.positions.get(resourceId) ?? [])
    .filter(({ at }) => localTimeOf(world, resourceId, at).startsWith(query.date))
    .map(({ at, ...rest }) => ({ time: writeMoment(at), ...rest }));
  return { items, totalResults: items.length };
};
