import type { Limit } from "@ofsc/contract";
import type { OwnLayer } from "../layer.js";
import { LimitQueue, type QueueSettings } from "../limits/limit-queue.js";
import { Scope } from "../scope.js";
import type { LimitHealth } from "../transport-view.js";

export interface LimitOptions extends QueueSettings {
  /** Places by the name of a limit, where an instance grants other numbers than OFS documents. */
  places?: Readonly<Record<string, number>>;
}

/** Keeps to the number of calls that OFS accepts at once, for all clients of the transport together. */
export function createLimits(options: LimitOptions = {}): {
  layer: OwnLayer;
  health: () => LimitHealth[];
  configure: (changes?: LimitOptions) => void;
} {
  const settings = { ...options };
  const queues = new Map<string, LimitQueue>();
  const queueOf = ({ name, concurrent }: Limit) => {
    const queue = queues.get(name) ?? new LimitQueue(name, settings.places?.[name] ?? concurrent, settings);
    queues.set(name, queue);
    return queue;
  };
  const run: OwnLayer["call"] = async (call, next) => {
    const { limit } = call.operation;
    if (!limit) return next();
    const queue = queueOf(limit);
    const scope = new Scope(call.invocation.options?.signal);
    const started = performance.now();
    const ticket = await queue.enter(scope).finally(() => scope.close());
    call.queuedMs = performance.now() - started;
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
  const health = () => Array.from(queues.values(), (queue) => queue.health());
  const configure = (changes?: LimitOptions) => {
    Object.assign(settings, changes);
    for (const queue of queues.values()) queue.resize(settings.places?.[queue.name]);
  };
  return { layer: { name: "limit", call: run }, health, configure };
}
