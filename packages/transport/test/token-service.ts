import { vi } from "vitest";
import type { AccessToken } from "../src/auth/authenticator.js";
import { toSecret } from "../src/secret.js";

const HOUR = 3_600_000;

/** A token service that numbers its tokens, each good for an hour. */
export function service(life = HOUR) {
  const state = { fetches: 0, fails: false, unusable: [] as string[] };
  const fetch = async (unusable: readonly string[]): Promise<AccessToken> => {
    state.unusable = [...unusable];
    const number = ++state.fetches;
    await vi.advanceTimersByTimeAsync(0);
    if (state.fails) throw new Error(`failure ${number}`);
    return { value: toSecret(`t${number}`), expiresAt: life > 0 ? Date.now() + life : undefined };
  };
  return Object.assign(state, { fetch });
}
