import { type Problem, problem } from "@ofsc/contract";
import type { CreateSubscription } from "@ofsc/core";
import { ValidationError } from "@ofsc/transport";
import type { Lease } from "../work/lease.js";
import type { Store } from "../work/store.js";
import { wholeNumbers } from "../work/whole-numbers.js";
import type { FollowHealth } from "./delivery.js";
import type { From } from "./settings.js";

/** How events are followed. */
export interface FollowOptions {
  /** Keeps the place in the stream. */
  store: Store;
  /** What the place is kept under. @default the title of the subscription */
  key?: string | undefined;
  /** Ends it; its reason comes back unchanged. */
  signal?: AbortSignal | undefined;
  /** How long to wait when nothing is new, from and to, in milliseconds. @default [1_000, 30_000] */
  idleMs?: readonly [number, number] | undefined;
  /** Where a new follower starts: with what happens from now on, the oldest event there is, or a time. @default "now" */
  from?: From | undefined;
  /** How far back to read after a gap, in milliseconds. @default 60_000 */
  overlapMs?: number | undefined;
  /** Pages read ahead while the consumer works. @default 1 */
  readAhead?: number | undefined;
  /** Events in a delivery, 1000 at most: so many may come twice after a crash. @default 1000 */
  pageEvents?: number | undefined;
  /** Keeps a second process waiting until the first is gone, such as `storeLease(store)`. @default both follow, and the later one ends in a `StoreConflictError` */
  lease?: Lease | undefined;
  /** Told when the follower has fallen behind by 12 hours. */
  onBehind?: ((health: FollowHealth) => void) | undefined;
  /** What tells the time, in milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

/** The options with everything that they leave open; all that is wrong with them at once. */
export function readOptions(definition: CreateSubscription, options: FollowOptions) {
  const { store, idleMs = [1_000, 30_000], from = "now", overlapMs = 60_000, readAhead = 1, now = Date.now } = options;
  const { pageEvents = 1000 } = options;
  const key = options.key ?? definition.subscriptionTitle ?? "";
  const problems: Problem[] = wholeNumbers({ readAhead: readAhead || undefined, pageEvents });
  if (!key) problems.push(problem(["key"], { code: "required", expected: "a title" }));
  if (pageEvents > 1000)
    problems.push(problem(["pageEvents"], { code: "range", expected: { most: 1000 } }, pageEvents));
  if (from instanceof Date && Number.isNaN(+from))
    problems.push(problem(["from"], { code: "format", expected: "a time" }, from));
  if (problems[0]) throw new ValidationError(problems, { operation: "follow" });
  return { store, key, idleMs, from, overlapMs, readAhead, pageEvents, now };
}
