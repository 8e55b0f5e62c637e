import type { Limit } from "@ofsc/contract";
import { Scope } from "../scope.js";
import type { OwnLayer } from "./layer.js";
import { LimitQueue, type QueueSettings } from "./limit-queue.js";

export interface LimitOptions extends QueueSettings {
  /** Places by the name of a limit, where an instance grants other numbers than OFS documents. */
  places?: Readonly<Record<string, number>>;
}

export interface LimitHealth {
  readonly name: string;
  readonly running: number;
  readonly waiting: number;
  /** How long until it goes on after a 429, in milliseconds. */
  readonly parkedMs: number;
}

/** Keeps to the number of calls that OFS accepts at once, for all clients of the transport together. */
export function createLimits(options: LimitOptions = {}): { layer: OwnLayer; health: () => LimitHealth[] } {
  const queues = new Map<string, LimitQueue>();
  const queueOf = ({ name, concurrent }: Limit) => {
    const queue = queues.get(name) ?? new LimitQueue(name, options.places?.[name] ?? concurrent, options);
    queues.set(name, queue);
    return queue;
  };
  const layer: OwnLayer = async (call, next) => {
    const { limit } = call.operation;
    if (!limit) return next();
    const queue = queueOf(limit);
    const scope = new Scope(call.invocation.options?.signal);
    const ticket = await queue.enter(scope).finally(() => scope.close());
    let held = true;
    const release = () => {
      if (held) queue.release();
      held = false;
    };
    call.slot = {
      release,
      acquire: async () => {
        await queue.acquire(ticket, call.deadline);
        held = true;
      },
      park: (ms) => queue.park(ms),
    };
    try {
      return await next();
    } finally {
      release();
    }
  };
  const health = () =>
    [...queues.values()].map(({ name, running, waiting, parkedMs }) => ({ name, running, waiting, parkedMs }));
  return { layer, health };
}
