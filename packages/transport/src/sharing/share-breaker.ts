import { atBest } from "../at-best.js";
import type { BreakerSharing, SharedBreaker } from "./shared.js";

/** Has a transport know of the failures that other processes met: for `breaker.share`. */
export const shareBreaker = (breaker: SharedBreaker): BreakerSharing => ({
  read: async () => {
    const found = await atBest(async () => [await breaker.read()] as const);
    return found ? found[0] : null;
  },
  probe: (forMs) => atBest(async () => breaker.probe(forMs)),
  open: (forMs) => void atBest(async () => breaker.open(forMs)),
  close: () => void atBest(async () => breaker.close()),
});
