import type { SetPosition } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { type Position, putPosition } from "../../../../world/positions.js";
import { invalidValue } from "../../invalid-value.js";
import { findResource } from "../find-resource.js";

/** Each position stands for itself: those that cannot be taken are told of. */
export const set: Handler<typeof contract.resources.positions.set> = (received) => {
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
};

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
