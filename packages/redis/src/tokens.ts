import type { StoredToken, TokenStore } from "@ofsc/transport";
import type { RedisClient } from "./client.js";
import { endWhenBegun, type Reach, unref } from "./reach.js";

/** A token store that lets one process at a time fetch a token. */
export interface SharingTokenStore extends TokenStore {
  /** Runs work in one process at a time; the others wait and look again. */
  once(key: string, work: () => Promise<StoredToken>): Promise<StoredToken>;
}

// Longer than a token service takes; whoever died meanwhile is not waited for any longer.
const fetchMs = 30_000;

export function createTokens(client: RedisClient, reach: Reach, prefix: string): SharingTokenStore {
  const place = (key: string) => `${prefix}:token:${key}`;
  const get = async (key: string): Promise<StoredToken | undefined> =>
    readToken(await reach.run("getLeft", [place(key)]));
  const set = async (key: string, token: StoredToken) => {
    const left = token.expiresAt - Date.now();
    if (left > 0) await reach.run("set", [place(key)], [JSON.stringify({ value: token.value }), Math.ceil(left)]);
  };
  /** Resolves when another process has fetched, or after a while in which it may have died. */
  async function told(channel: string, ms: number): Promise<void> {
    let tell = () => {};
    const over = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const timer = unref(setTimeout(tell, ms));
    const begun = client.subscribe(channel, tell);
    await over;
    clearTimeout(timer);
    // It may not even have begun to listen.
    endWhenBegun(begun);
  }
  return {
    get,
    set,
    once: async (key, work) => {
      const before = await get(key).catch(() => undefined);
      const owner = crypto.randomUUID();
      const channel = `${place(key)}:fetched`;
      const until = Date.now() + fetchMs;
      for (;;) {
        const mine = await reach.run("lock", [`${place(key)}:lock`], [owner, fetchMs]).catch(() => 1);
        if (mine === 1) break;
        await told(channel, 250);
        const now = await get(key).catch(() => undefined);
        if (now && now.value !== before?.value) return now;
        if (Date.now() > until) break;
      }
      try {
        const token = await work();
        await set(key, token).catch(() => {});
        return token;
      } finally {
        await reach.run("unlock", [`${place(key)}:lock`], [owner, channel]).catch(() => {});
      }
    },
  };
}

/** What Redis holds is not to be trusted: anything else than a token is none. How long it stands is by the clock of Redis. */
function readToken(found: unknown): StoredToken | undefined {
  const [text, left] = Array.isArray(found) ? found : [];
  if (typeof text !== "string" || text.length > 65_536 || !(Number(left) > 0)) return undefined;
  try {
    const { value } = JSON.parse(text) as Partial<StoredToken>;
    return typeof value === "string" && value !== "" ? { value, expiresAt: Date.now() + Number(left) } : undefined;
  } catch {
    return undefined;
  }
}
