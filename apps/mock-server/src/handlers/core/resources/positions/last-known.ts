import type { LastKnownPosition } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { paged } from "../../../../http/paged.js";
import { lastPositionOf, type Position, writeMoment } from "../../../../world/positions.js";
import { seenResource } from "../find-resource.js";

const mostRows = 100_000;

/** Of the named resources all come, with or without a position; else all that were ever seen, a page at a time. */
export const lastKnown: Handler<typeof contract.resources.positions.lastKnown> = (received) => {
  const { world, query } = received;
  const { resources, offset = 0 } = query;
  if (resources) {
    const items = resources.map((resourceId) => find(received, resourceId));
    return { items, totalResults: items.length, offset: 0 };
  }
  const seen = [...world.positions.keys()].filter((resourceId) => seenResource(received, resourceId));
  const { items, hasMore, totalResults } = paged(seen, { offset }, { max: mostRows, hasMore: "untilLast" });
  return {
    items: items.map((resourceId) => find(received, resourceId)),
    totalResults: totalResults ?? 0,
    offset,
    ...(hasMore ? { hasMore } : {}),
  };
};

function find(context: Context, resourceId: string): LastKnownPosition {
  if (!seenResource(context, resourceId)) {
    return { resourceId, errorMessage: `Resource not found: resourceId='${resourceId}'` };
  }
  const position = lastPositionOf(context.world, resourceId);
  return position ? answer(resourceId, position) : { resourceId, errorMessage: "No known position" };
}

const answer = (resourceId: string, { at, lat, lng }: Position) => ({ resourceId, time: writeMoment(at), lat, lng });
