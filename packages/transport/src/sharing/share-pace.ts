import { atBest } from "../at-best.js";
import type { PaceSharing, SharedPace } from "./shared.js";

/** Has the calls of a transport keep to a pace that all processes share: for the pace of another vendor's client. */
export const sharePace = (pace: SharedPace): PaceSharing => ({
  take: (kind, everyMs, owed) => atBest(async () => pace.take(kind, everyMs, owed)),
  learn: (kind, ticket, told) => void atBest(async () => pace.learn(kind, ticket, told)),
  park: (kind, ms) => void atBest(async () => pace.park(kind, ms)),
});
