import { type Limit, present } from "@ofsc/contract";
import type { OwnLayer } from "../layer.js";
import { LimitQueue, type QueueSettings } from "../limits/limit-queue.js";
import { NEVER, Scope } from "../scope.js";
import type { PlaceSharing, SharedPlace } from "../sharing/shared.js";
import type { LimitHealth } from "../transport-view.js";

/** How calls wait for one of the places that the service documents, such as three at once for lists of activities. */
export interface LimitOptions extends QueueSettings {
  /** Places by the name of a limit, where an instance grants other numbers than the service documents. */
  places?: Readonly<Record<string, number>> | undefined;
  /** Counts the places of several processes together, such as `sharePlaces(sharing.places)` of `@ofsc/redis`. */
  share?: PlaceSharing | undefined;
}

/** Keeps to the number of calls that the service accepts at once, for all clients of the transport together. */
export function createLimits(
  options: LimitOptions = {},
  totalMs: number = NEVER,
): {
  layer: OwnLayer;
  health: () => LimitHealth[];
  configure: (changes?: LimitOptions) => void;
} {
  const settings = { ...options };
  const queues = new Map<string, LimitQueue>();
  const placesOf = ({ name, concurrent }: Limit) => settings.places?.[name] ?? concurrent;
  const queueOf = (limit: Limit) => {
    const queue = queues.get(limit.name) ?? new LimitQueue(limit.name, placesOf(limit), settings);
    queues.set(limit.name, queue);
    return queue;
  };
  const run: OwnLayer["call"] = async (call, next) => {
    const { limit } = call.operation;
    if (!limit) return next();
    const queue = queueOf(limit);
    const { signal, timeout } = call.invocation.options ?? {};
    const { share } = settings;
    let held = false;
    let place: SharedPlace | undefined;
    const release = () => {
      if (held) queue.release();
      held = false;
      place?.release();
      place = undefined;
    };
    // The queue of the process is in front: no more of its calls ask for shared places than it has itself.
    const take = async <T>(waited: Promise<T>, scope: Scope): Promise<T> => {
      const ticket = await waited;
      held = true;
      if (share) place = await share.enter({ ...limit, concurrent: placesOf(limit) }, scope, settings.maxWaitMs);
      return ticket;
    };
    try {
      const scope = new Scope(signal);
      const started = performance.now();
      const ticket = await take(queue.enter(scope, timeout?.total ?? totalMs), scope).finally(() => scope.close());
      call.queuedMs = performance.now() - started;
      call.slot = {
        release,
        acquire: async () => void (await take(queue.acquire(ticket, call.deadline), call.deadline)),
        park: (ms) => {
          queue.park(ms);
          share?.park(limit, ms);
        },
      };
      return await next();
    } finally {
      release();
    }
  };
  const health = () => Array.from(queues.values(), (queue) => queue.health());
  const configure = (changes?: LimitOptions) => {
    Object.assign(settings, present(changes));
    for (const [name, queue] of queues) queue.resize(settings.places?.[name]);
  };
  return { layer: { name: "limit", call: run }, health, configure };
}
