import type { Limit } from "@ofsc/contract";
import type { SharedPlace, SharedPlaces } from "@ofsc/transport";
import { StoreUnavailableError } from "./errors.js";
import { createHall, type Hall } from "./hall.js";
import type { PlaceOptions } from "./places-options.js";
import type { Reach } from "./reach.js";

/** Places of limits, granted to all processes by Redis: first come, first served. */
export function createPlaces(reach: Reach, options: PlaceOptions): SharedPlaces & { close(): Promise<void> } {
  const process = crypto.randomUUID();
  const halls = new Map<string, Hall>();
  let closed = false;
  const hallOf = (limit: Limit): Hall => {
    const known = halls.get(limit.name);
    if (known) return known;
    const hall = createHall(reach, { ...options, limit, process });
    halls.set(limit.name, hall);
    return hall;
  };
  return {
    enter: async (limit, signal): Promise<SharedPlace> => {
      if (closed) throw new StoreUnavailableError("places are closed");
      signal.throwIfAborted();
      return hallOf(limit).enter(signal);
    },
    park: async (limit, ms) => {
      await reach.run("park", [hallOf(limit).parkedKey], [Math.max(1, Math.ceil(ms))]).catch(() => {});
    },
    close: async () => {
      closed = true;
      await Promise.all([...halls.values()].map((hall) => hall.close()));
      halls.clear();
    },
  };
}
