import type { Clock } from "../clock.js";

/** Hands out numbers, each kind of thing having its own. */
export interface Ids {
  next(kind: string): number;
  /** Keeps a number that is in use from being handed out. */
  reserve(kind: string, id: number): void;
  /** The last number that was handed out. */
  last(kind: string): number;
  /** The last numbers of all kinds. */
  readonly numbers: Map<string, number>;
}

function createIds(first: Readonly<Record<string, number>>): Ids {
  const numbers = new Map(Object.entries(first).map(([kind, id]) => [kind, id - 1]));
  const lastOf = (kind: string) => numbers.get(kind) ?? 0;
  return {
    next(kind) {
      numbers.set(kind, lastOf(kind) + 1);
      return lastOf(kind);
    },
    reserve(kind, id) {
      numbers.set(kind, Math.max(lastOf(kind), id));
    },
    last: lastOf,
    numbers,
  };
}

/** What every part of the world stands on. */
export interface Base {
  /** The name of the instance, which credentials end in. */
  readonly instance: string;
  readonly clock: Clock;
  readonly ids: Ids;
}

const first = { activity: 4224001, inventory: 21000001, resource: 3000001, scheduleItem: 1, location: 101 };
export const base = (instance: string, clock: Clock): Base => ({ instance, clock, ids: createIds(first) });
