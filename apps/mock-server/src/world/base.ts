import type { Clock } from "../clock.js";
import { createIds, type Ids } from "./ids.js";

/** What every part of the world stands on. */
export interface Base {
  /** The name of the instance, which credentials end in. */
  readonly instance: string;
  readonly clock: Clock;
  readonly ids: Ids;
}

const first = { activity: 4224001, inventory: 21000001, resource: 3000001, scheduleItem: 1, location: 101 };
export const base = (instance: string, clock: Clock): Base => ({ instance, clock, ids: createIds(first) });
