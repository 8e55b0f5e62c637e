import type { RedisClient } from "./client.js";
import { StoreUnavailableError } from "./errors.js";
import { type ScriptName, scriptOf } from "./scripts.js";

/** `yes` while Redis answers, `alone` while it does not, `returning` while places are taken up again. */
export type Shared = "yes" | "alone" | "returning";

/** Redis, asked with patience: what it does not answer in time is done without it. */
export interface Reach {
  readonly state: Shared;
  run(name: ScriptName, keys: readonly string[], args?: readonly (string | number)[]): Promise<unknown>;
  /** Listens to a channel, if that can be had in time; resolves with what ends it. */
  subscribe(channel: string, listener: (message: string) => void): Promise<() => Promise<void>>;
  /** Told when the state changes. */
  watch(listener: (state: Shared) => void): () => void;
  close(): void;
}

const askAgainMs = 1_000;

export function createReach(client: RedisClient, prefix: string, patienceMs: number): Reach {
  const listeners = new Set<(state: Shared) => void>();
  let state: Shared = "yes";
  let timer: ReturnType<typeof setInterval> | undefined;
  const turn = (next: Shared) => {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener(next);
  };
  const inTime = async <T>(work: Promise<T>): Promise<T> => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<never>((_, fail) => {
      late = setTimeout(() => fail(new StoreUnavailableError("Redis did not answer in time")), patienceMs);
    });
    try {
      return await Promise.race([work, patience]);
    } catch (cause) {
      throw cause instanceof StoreUnavailableError ? cause : new StoreUnavailableError("Redis failed", { cause });
    } finally {
      clearTimeout(late);
    }
  };
  const ask = async (name: ScriptName, keys: readonly string[], args: readonly (string | number)[]) =>
    inTime(client.run(await scriptOf(name), keys, args));
  const lookAgain = () => {
    timer ??= unref(
      setInterval(() => {
        ask("get", [`${prefix}:hello`], []).then(
          () => {
            clearInterval(timer);
            timer = undefined;
            turn("returning");
            turn("yes");
          },
          () => {},
        );
      }, askAgainMs),
    );
  };
  /** It is asked once a second whether Redis is back; nobody else waits for it meanwhile. */
  const unlessAlone = async <T>(work: () => Promise<T>): Promise<T> => {
    if (state === "alone") throw new StoreUnavailableError("Redis is away");
    try {
      return await work();
    } catch (error) {
      turn("alone");
      lookAgain();
      throw error;
    }
  };
  return {
    get state() {
      return state;
    },
    run: (name, keys, args = []) => unlessAlone(() => ask(name, keys, args)),
    subscribe: (channel, listener) =>
      unlessAlone(async () => {
        const begun = client.subscribe(channel, listener);
        try {
          return await inTime(begun);
        } catch (error) {
          endWhenBegun(begun);
          throw error;
        }
      }),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      clearInterval(timer);
      listeners.clear();
    },
  };
}

/** Ends a subscription that nobody waits for any more, whenever it comes. */
export function endWhenBegun(begun: Promise<() => Promise<void>>): void {
  begun.then((end) => end()).catch(() => {});
}

/** A timer that keeps no process alive, where timers can do that. */
export function unref<Timer>(timer: Timer): Timer {
  (timer as { unref?: () => void }).unref?.();
  return timer;
}
