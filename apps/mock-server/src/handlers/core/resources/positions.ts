import type { LastKnownPosition, SetPosition } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handlers } from "../../../http/handlers.js";
import { listed, paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { localTimeOf } from "../../../world/local-time.js";
import {
  lastPositionOf,
  metresBetween,
  type Position,
  putPosition,
  writeMoment,
} from "../../../world/resource-places.js";
import { routeStateOf } from "../../../world/route-states.js";
import { invalidValue } from "../values.js";
import { findResource, seenResource } from "./find-resource.js";

export const positions: Handlers<typeof contract.resources.positions> = {
  /** The day is one on the clock of the resource, and its route must have been activated. */
  history: (received) => {
    const { world, query } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    if (routeStateOf(world, resourceId, query.date).activated === undefined) {
      throw new ProblemError(404, `The route of ${resourceId} on ${query.date} was not activated`);
    }
    const items = (world.positions.get(resourceId) ?? [])
      .filter(({ at }) => localTimeOf(world, resourceId, at).startsWith(query.date))
      .map(({ at, ...rest }) => ({ time: writeMoment(at), ...rest }));
    return { items, totalResults: items.length };
  },

  /** Those that were seen in the circle not too long ago, the nearest to its centre first. */
  inArea: (received) => {
    const { world, query } = received;
    const { lat, lng, radius = 10_000, timeDiff = 60 } = query;
    const oldest = world.clock.now() - timeDiff * 60_000;
    const found = [...world.positions.keys()]
      .filter((resourceId) => seenResource(received, resourceId))
      .flatMap((resourceId) => {
        const position = lastPositionOf(world, resourceId);
        if (!position || position.at < oldest) return [];
        const dis = Math.round(metresBetween({ lat, lng }, position));
        const time = `${new Date(position.at).toISOString().slice(0, 19)}Z`;
        return dis > radius ? [] : [{ resourceId, time, lat: position.lat, lng: position.lng, dis }];
      })
      .sort((a, b) => a.dis - b.dis);
    return listed(received, found, { hasMore: "never" });
  },

  /** Of the named resources all come, with or without a position; else all that were ever seen, a page at a time. */
  lastKnown: (received) => {
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
  },

  /** Each position stands for itself: those that cannot be taken are told of. */
  set: (received) => {
    const errors = received.body.items.flatMap((item, itemIndex) => {
      try {
        const { resourceId } = findOwn(received, item.resourceId);
        putPosition(received.world, resourceId, readPosition(item));
        return [];
      } catch (error) {
        if (error instanceof ProblemError) return [{ itemIndex, message: error.message }];
        throw error;
      }
    });
    const itemsProcessed = received.body.items.length - errors.length;
    return { itemsProcessed, itemsFailed: errors.length, ...(errors.length > 0 ? { errors } : {}) };
  },
};

const mostRows = 100_000;

function find(context: Context, resourceId: string): LastKnownPosition {
  if (!seenResource(context, resourceId)) {
    return { resourceId, errorMessage: `Resource not found: resourceId='${resourceId}'` };
  }
  const position = lastPositionOf(context.world, resourceId);
  return position ? answer(resourceId, position) : { resourceId, errorMessage: "No known position" };
}

const answer = (resourceId: string, { at, lat, lng }: Position) => ({ resourceId, time: writeMoment(at), lat, lng });

/** A user reports the position of the resource that they are, and of no other. */
function findOwn(context: Context, resourceId: string) {
  const { user } = context.caller;
  if (user && user.mainResourceId !== resourceId) {
    throw new ProblemError(403, `${user.login} cannot report the position of ${resourceId}`);
  }
  return findResource(context, resourceId);
}

function readPosition({ time, lat, lng, alt, dir, spd, acc }: SetPosition): Position {
  const at = /^\d+$/.test(String(time)) ? Number(time) * 1000 : momentIn(String(time));
  if (at === undefined) throw invalidValue("time", time);
  return {
    at,
    lat: rounded(lat, 5),
    lng: rounded(lng, 5),
    ...(alt === undefined ? {} : { alt }),
    ...(dir === undefined ? {} : { dir: rounded(dir, 1) }),
    ...(spd === undefined ? {} : { spd: rounded(spd, 1) }),
    ...(acc === undefined ? {} : { acc }),
  };
}

/** Only a time with a zone says when it is. */
function momentIn(text: string): number | undefined {
  const at = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
