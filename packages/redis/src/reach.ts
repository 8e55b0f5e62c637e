import type { RedisClient } from "./client.js";
import { StoreUnavailableError } from "./errors.js";
import { type ScriptName, scriptOf } from "./scripts.js";

/** `yes` while Redis answers, `alone` while it does not, `returning` while places are taken up again. */
export type Shared = "yes" | "alone" | "returning";

/** Redis, asked with patience: what it does not answer in time is done without it. */
export interface Reach {
  readonly state: Shared;
  run(name: ScriptName, keys: readonly string[], args?: readonly (string | number)[]): Promise<unknown>;
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
  const ask = async (name: ScriptName, keys: readonly string[], args: readonly (string | number)[]) => {
    const script = await scriptOf(name);
    let late: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<never>((_, fail) => {
      late = setTimeout(() => fail(new StoreUnavailableError("Redis did not answer in time")), patienceMs);
    });
    try {
      return await Promise.race([client.run(script, keys, args), patience]);
    } catch (cause) {
      throw cause instanceof StoreUnavailableError ? cause : new StoreUnavailableError("Redis failed", { cause });
    } finally {
      clearTimeout(late);
    }
  };
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
  return {
    get state() {
      return state;
    },
    run: async (name, keys, args = []) => {
      // It is asked once a second whether it is back; nobody else waits for it meanwhile.
      if (state === "alone") throw new StoreUnavailableError("Redis is away");
      try {
        return await ask(name, keys, args);
      } catch (error) {
        turn("alone");
        lookAgain();
        throw error;
      }
    },
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

/** A timer that keeps no process alive, where timers can do that. */
export function unref<Timer>(timer: Timer): Timer {
  (timer as { unref?: () => void }).unref?.();
  return timer;
}
