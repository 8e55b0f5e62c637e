import type { SharedPace } from "@ofsc/transport";
import type { Reach } from "./reach.js";

/** A pace for each kind of call, kept by all processes together, by the clock of Redis. */
export function createPace(reach: Reach, prefix: string): SharedPace {
  const place = (kind: string) => `${prefix}:pace:${kind}`;
  return {
    take: async (kind, everyMs, owed = false) => {
      const found = await reach.run("takeRoom", [place(kind)], [everyMs, owed ? 1 : 0]);
      const [waitMs = Number.NaN, ticket = Number.NaN] = Array.isArray(found) ? found.map(Number) : [];
      if (!Number.isFinite(waitMs) || !Number.isFinite(ticket)) throw new TypeError("Redis said no pace");
      return { waitMs, ticket };
    },
    learn: async (kind, ticket, { everyMs, left }) =>
      void (await reach.run("learnRoom", [place(kind)], [ticket, everyMs, left])),
    park: async (kind, ms) => void (await reach.run("parkRoom", [place(kind)], [Math.max(1, Math.ceil(ms))])),
  };
}
