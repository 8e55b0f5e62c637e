import type { RateLimit, Seen } from "@ofsc/webhooks/receive";
import type { Reach } from "./reach.js";

/** Ids of webhooks that were dealt with, for all receivers together. */
export function createSeen(reach: Reach, prefix: string, away: "handle" | "refuse"): Seen {
  const place = (id: string) => `${prefix}:seen:${id}`;
  return {
    take: async (id, seconds) => {
      try {
        const state = await reach.run("takeId", [place(id)], [Math.ceil(seconds * 1000)]);
        return state === "done" || state === "running" ? state : "taken";
      } catch (error) {
        // A double is possible then, unless the sender is to come back.
        if (away === "refuse") throw error;
        return "taken";
      }
    },
    done: async (id, seconds) =>
      void (await reach.run("set", [place(id)], ["d", Math.ceil(seconds * 1000)]).catch(() => {})),
    release: async (id) => void (await reach.run("releaseId", [place(id)]).catch(() => {})),
  };
}

/** So many webhooks a second for each address, over all receivers; while Redis is away all are served. */
export function createRateLimit(reach: Reach, prefix: string, perSecond: number, burst = perSecond): RateLimit {
  if (!(perSecond > 0 && perSecond < Number.POSITIVE_INFINITY) || !(burst >= 1 && burst < Number.POSITIVE_INFINITY)) {
    throw new TypeError("rateLimit: expected rates above 0, and a burst of 1 or more");
  }
  return {
    take: (address) =>
      reach.run("rate", [`${prefix}:rate:${address}`], [perSecond, burst]).then(
        (taken) => taken === 1,
        () => true,
      ),
  };
}
