import type { Limit } from "@ofsc/contract";
import { ProblemError } from "./problem.js";

/** How the documented limits on calls at the same time are enforced. */
export interface LimitOptions {
  /** Whether more calls at once than OFS documents are refused or wait. @default true */
  enforce?: boolean | undefined;
  /** How many more calls wait, by the name of the limit; other limits reject at once. @default { activities: 10 } */
  queue?: Readonly<Record<string, number>> | undefined;
  /** The longest wait in milliseconds. @default 30_000 */
  wait?: number | undefined;
  /** The status of a rejected call, which is not documented. @default 429 */
  status?: number | undefined;
  /** Whether a limit counts for the whole instance or for each application, which is not documented. @default "instance" */
  scope?: "instance" | "application" | undefined;
}

/** What became of the calls under a limit, since the first of them. */
export interface LimitReport {
  /** Its name, such as `activities`. */
  readonly limit: string;
  /** Whose calls; absent where the limit counts for the whole instance. */
  readonly application?: string;
  /** How many calls came, those that were refused among them. */
  readonly calls: number;
  /** The most that were processed at once. */
  readonly most: number;
  /** How many were rejected. */
  readonly refused: number;
  /** How many had to wait. */
  readonly waited: number;
  /** The share of the time from the first call to the last in which all places were taken, from 0 to 1. */
  readonly full: number;
  /** The share of the places that was taken over that time, from 0 to 1. */
  readonly busy: number;
}

interface Gate {
  readonly limit: Limit;
  readonly application?: string;
  active: number;
  readonly waiting: ((admitted: boolean) => void)[];
  calls: number;
  most: number;
  refused: number;
  waited: number;
  startedAt: number;
  changedAt: number;
  /** Milliseconds with all places taken, and milliseconds times the places taken. */
  fullMs: number;
  busyMs: number;
}

/** Admits calls as far as the limit of their operation allows. */
export interface Limiter {
  run<T>(limit: Limit | undefined, work: () => Promise<T>, application?: string): Promise<T>;
  /** What happened since the start, or since `reset`. */
  report(): LimitReport[];
  /** Counts from now on. */
  reset(): void;
}

export function createLimiter(options: LimitOptions = {}): Limiter {
  const { enforce = true, queue = { activities: 10 }, wait = 30_000, status = 429, scope = "instance" } = options;
  const gates = new Map<string, Gate>();

  function gateOf(limit: Limit, application: string): Gate {
    const own = scope === "application";
    const key = own ? `${limit.name} ${application}` : limit.name;
    const gate = gates.get(key) ?? openGate(limit, own ? application : undefined);
    gates.set(key, gate);
    return gate;
  }

  async function enter(gate: Gate): Promise<void> {
    const { name, concurrent } = gate.limit;
    gate.calls++;
    if (gate.active < concurrent) {
      change(gate, 1);
      return;
    }
    if (gate.waiting.length >= (queue[name] ?? 0)) {
      gate.refused++;
      throw new ProblemError(status, `Too many simultaneous requests: at most ${concurrent} are processed at once`);
    }
    gate.waited++;
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
    if (admitted) return;
    gate.refused++;
    throw new ProblemError(status, `The request waited more than ${wait / 1000} s to be processed`);
  }

  /** The place goes to the one who waited longest. */
  function leave(gate: Gate): void {
    const next = gate.waiting.shift();
    if (next) next(true);
    change(gate, next ? 0 : -1);
  }

  return {
    async run(limit, work, application = "") {
      if (!limit || !enforce) return work();
      const gate = gateOf(limit, application);
      await enter(gate);
      try {
        return await work();
      } finally {
        leave(gate);
      }
    },
    report: () => [...gates.values()].map(reportOf),
    reset() {
      for (const gate of gates.values()) {
        const now = performance.now();
        Object.assign(gate, { calls: 0, most: gate.active, refused: 0, waited: 0, fullMs: 0, busyMs: 0 });
        Object.assign(gate, { startedAt: now, changedAt: now });
      }
    },
  };
}

function openGate(limit: Limit, application: string | undefined): Gate {
  const now = performance.now();
  const counts = { active: 0, calls: 0, most: 0, refused: 0, waited: 0, fullMs: 0, busyMs: 0 };
  const times = { startedAt: now, changedAt: now };
  return { limit, waiting: [], ...counts, ...times, ...(application === undefined ? {} : { application }) };
}

/** Books the time since the last change, and changes how many are processed. */
function change(gate: Gate, by: number): void {
  const now = performance.now();
  const passed = now - gate.changedAt;
  if (gate.active >= gate.limit.concurrent) gate.fullMs += passed;
  gate.busyMs += passed * gate.active;
  gate.changedAt = now;
  gate.active += by;
  gate.most = Math.max(gate.most, gate.active);
}

function reportOf(gate: Gate): LimitReport {
  const { limit, application, calls, most, refused, waited, startedAt, changedAt, fullMs, busyMs } = gate;
  const span = Math.max(changedAt - startedAt, 1e-9);
  const shares = { full: fullMs / span, busy: busyMs / span / limit.concurrent };
  return {
    limit: limit.name,
    calls,
    most,
    refused,
    waited,
    ...shares,
    ...(application === undefined ? {} : { application }),
  };
}
