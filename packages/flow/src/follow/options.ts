import { type OptionKind, type OptionTable, present } from "@ofsc/contract";
import type { CreateSubscription } from "@ofsc/core";
import type { Lease } from "../work/lease.js";
import { waitsOption } from "../work/option-kinds.js";
import { refuseOptions } from "../work/refuse-options.js";
import type { Store } from "../work/store.js";
import type { FollowHealth } from "./delivery.js";
import type { From } from "./settings.js";
import { keptMs } from "./times.js";

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
  /** How far back to read after a gap, in milliseconds, seven days at most. @default 60_000 */
  overlapMs?: number | undefined;
  /** Pages read ahead while the consumer works, 100 at most. @default 1 */
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

const wholeOption = (least: number, most: number): OptionKind => [
  `a whole number from ${least} to ${most}`,
  (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
];
const table: OptionTable = {
  key: ["a title", (value) => typeof value === "string" && value !== ""],
  from: [
    '"now", "oldest" or a time',
    (value) => value === "now" || value === "oldest" || (value instanceof Date && +value >= 0),
  ],
  idleMs: waitsOption,
  overlapMs: wholeOption(0, keptMs),
  readAhead: wholeOption(0, 100),
  pageEvents: wholeOption(1, 1000),
};

/** The options with everything that they leave open; all that is wrong with them at once. */
export function readOptions({ subscriptionTitle: key = "" }: CreateSubscription, options: FollowOptions) {
  const settings = {
    key,
    idleMs: [1_000, 30_000] as const,
    from: "now" as const,
    overlapMs: 60_000,
    readAhead: 1,
    pageEvents: 1000,
    now: Date.now,
    ...present(options),
  };
  refuseOptions("follow", table, settings);
  return settings;
}
