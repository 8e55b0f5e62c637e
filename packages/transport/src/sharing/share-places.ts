import type { Limit } from "@ofsc/contract";
import { startTimer, stopTimer } from "../deadline.js";
import { TimeoutError } from "../errors/call-errors.js";
import type { Scope } from "../scope.js";
import type { PlaceSharing, SharedPlace, SharedPlaces } from "./shared.js";

/** Has the calls of a transport wait for places that all processes count: for `limits.share`. */
export const sharePlaces = (places: SharedPlaces): PlaceSharing => ({
  enter: (limit, scope, maxWaitMs) => enterShared(places, limit, scope, maxWaitMs),
  park: (limit, ms) => void (async () => places.park(limit, ms))().catch(() => {}),
});

async function enterShared(
  share: SharedPlaces,
  limit: Limit,
  scope: Scope,
  maxWaitMs = 300_000,
): Promise<SharedPlace | undefined> {
  const controller = new AbortController();
  const { signal } = controller;
  const leave = scope.onEnd((reason) => controller.abort(reason));
  const timer = startTimer(maxWaitMs, () => controller.abort(new TimeoutError("queue", "queue", maxWaitMs)));
  const entered = (async () => share.enter(limit, signal))();
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    if (signal.aborted) reject(signal.reason);
  });
  try {
    return await Promise.race([entered, ended]);
  } catch {
    if (!signal.aborted) return undefined;
    // One that is granted too late goes back.
    entered.then((place) => place.release()).catch(() => {});
    throw signal.reason;
  } finally {
    stopTimer(timer);
    leave();
  }
}
