import { type Clock, millisecondsOf } from "../clock.js";
import { createRandom } from "../world/random.js";
import type { Fault } from "./fault.js";

/** A fault that has been asked for. */
export interface FaultHandle {
  /** How many requests it has struck. */
  readonly hits: number;
  /** Ends the fault; more than once does no harm. */
  remove(): void;
}

/** The faults of a server. */
export interface Faults {
  /** Asks for a fault. Several may strike one request; of one kind, the one asked for first. */
  add(fault: Fault): FaultHandle;
  /** Ends all faults, and every wait that one of them has caused. */
  clear(): void;
}

/** The faults that strike one request, by kind. */
export type Struck = { readonly [K in Fault["kind"]]?: Extract<Fault, { kind: K }> };

/** What the server itself uses. */
export interface FaultRegistry extends Faults {
  /** Which faults strike a request, each counted. */
  strike(verb: string, path: string, route?: string): Struck;
  /** Waits, for ever if so asked, but no longer than until `clear`. */
  wait(milliseconds: number): Promise<void>;
  /** Like `clear`; what is drawn from the seed is drawn anew. */
  reset(): void;
}

export function createFaults(seed: number, clock: Clock): FaultRegistry {
  const active: { fault: Fault; seen: number; hits: number }[] = [];
  const waits = new Set<() => void>();
  let random = createRandom(seed);
  const clear = () => {
    active.length = 0;
    for (const end of waits) end();
  };

  return {
    add(fault) {
      const entry = { fault, seen: 0, hits: 0 };
      active.push(entry);
      return {
        get hits() {
          return entry.hits;
        },
        remove() {
          if (active.includes(entry)) active.splice(active.indexOf(entry), 1);
        },
      };
    },
    clear,
    reset() {
      clear();
      random = createRandom(seed);
    },
    strike(verb, path, route) {
      const struck: Partial<Record<Fault["kind"], Fault>> = {};
      for (const entry of active) {
        const { route: target = "*", times = Infinity, skip = 0, rate = 1, kind } = entry.fault;
        if (struck[kind] || !matches(target, verb, path, route) || !isNow(entry.fault, clock)) continue;
        if (entry.seen++ < skip || entry.hits >= times || (rate < 1 && random.next() >= rate)) continue;
        entry.hits++;
        struck[kind] = entry.fault;
      }
      return struck as Struck;
    },
    wait(milliseconds) {
      return new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waits.delete(end);
          resolve();
        };
        const timer = milliseconds === Infinity ? undefined : setTimeout(end, milliseconds);
        waits.add(end);
      });
    },
  };
}

function isNow({ from, to }: Fault, clock: Clock): boolean {
  const now = clock.now();
  return (from === undefined || millisecondsOf(from) <= now) && (to === undefined || now < millisecondsOf(to));
}

function matches(target: string, verb: string, path: string, route?: string): boolean {
  return target === "*" || target === route || `${verb} ${path}`.startsWith(target) || path.startsWith(target);
}
