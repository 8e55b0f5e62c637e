import type { Limit } from "@ofsc/contract";
import { ProblemError } from "./problem.js";

/** How the documented limits on calls at the same time are enforced. */
export interface LimitOptions {
  /** @default true */
  enforce?: boolean;
  /** How many more calls wait, by the name of the limit; other limits reject at once. @default { activities: 10 } */
  queue?: Readonly<Record<string, number>>;
  /** The longest wait in milliseconds. @default 30_000 */
  wait?: number;
  /** The status of a rejected call, which is not documented. @default 429 */
  status?: number;
}

interface Gate {
  active: number;
  readonly waiting: ((admitted: boolean) => void)[];
}

/** Admits calls as far as the limit of their operation allows. */
export interface Limiter {
  run<T>(limit: Limit | undefined, work: () => Promise<T>): Promise<T>;
}

export function createLimiter(options: LimitOptions = {}): Limiter {
  const { enforce = true, queue = { activities: 10 }, wait = 30_000, status = 429 } = options;
  const gates = new Map<string, Gate>();

  async function enter(gate: Gate, { name, concurrent }: Limit): Promise<void> {
    if (gate.active < concurrent) {
      gate.active++;
      return;
    }
    if (gate.waiting.length >= (queue[name] ?? 0)) {
      throw new ProblemError(status, `Too many simultaneous requests: at most ${concurrent} are processed at once`);
    }
    const admitted = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => {
        gate.waiting.splice(gate.waiting.indexOf(settle), 1);
        resolve(false);
      }, wait);
      const settle = (granted: boolean) => {
        clearTimeout(timer);
        resolve(granted);
      };
      gate.waiting.push(settle);
    });
    if (!admitted) throw new ProblemError(status, `The request waited more than ${wait / 1000} s to be processed`);
  }

  /** The place goes to the one who waited longest. */
  function leave(gate: Gate): void {
    const next = gate.waiting.shift();
    if (next) next(true);
    else gate.active--;
  }

  return {
    async run(limit, work) {
      if (!limit || !enforce) return work();
      const gate = gates.get(limit.name) ?? { active: 0, waiting: [] };
      gates.set(limit.name, gate);
      await enter(gate, limit);
      try {
        return await work();
      } finally {
        leave(gate);
      }
    },
  };
}
