import { toBytes } from "@ofsc/contract";
import { atBest } from "../at-best.js";
import { toSecret } from "../secret.js";
import type { AccessToken } from "./authenticator.js";
import { isTokenText } from "./bearer-header.js";
import type { FetchToken } from "./token-cache.js";

/** A token as it is kept outside the process; its value is a secret. */
export interface StoredToken {
  /** The token itself, in clear: a store keeps it as safe as a password. */
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A place that several processes reach, such as Redis. */
export interface TokenStore {
  /** What is kept under the key; undefined for nothing. */
  get(key: string): Promise<StoredToken | undefined>;
  /** Keeps a token under the key, instead of any other. */
  set(key: string, token: StoredToken): Promise<void>;
  /** Runs work in one process at a time and keeps its token; the others wait for that and get it. */
  once?(key: string, work: () => Promise<StoredToken>): Promise<StoredToken>;
}

/** Lets processes use each other's tokens. */
export type SharedTokens = (fetchToken: FetchToken, keyParts: readonly string[]) => FetchToken;

/**
 * Shares tokens through a store, under keys that two tenants, applications, users, scopes or secrets can never have in
 * common. A store that fails or hangs is as good as an empty one.
 */
export function shareTokens(store: TokenStore): SharedTokens {
  return (fetchToken, keyParts) => async (unusable) => {
    const key = await keyOf(keyParts);
    const stored = await atBest(() => store.get(key));
    if (isToken(stored) && stored.expiresAt > Date.now() && !unusable.includes(stored.value)) {
      return { value: toSecret(stored.value), expiresAt: stored.expiresAt };
    }
    if (store.once) return fetchOnce(store.once.bind(store, key), () => fetchToken(unusable), unusable);
    const token: AccessToken = await fetchToken(unusable);
    const { value, expiresAt } = token;
    if (expiresAt) await atBest(() => store.set(key, { value: value.reveal(), expiresAt }));
    return token;
  };
}

/** Fetches in one process for all; a store that fails leaves each to itself, and a fetch that fails is its caller's own. */
async function fetchOnce(
  once: (work: () => Promise<StoredToken>) => Promise<StoredToken>,
  fetchToken: () => Promise<AccessToken>,
  unusable: readonly string[],
): Promise<AccessToken> {
  let own: Promise<AccessToken> | undefined;
  const stored = await once(async () => {
    own = fetchToken();
    const { value, expiresAt = 0 } = await own;
    return { value: value.reveal(), expiresAt };
  }).catch(() => undefined);
  if (!own && isToken(stored) && !unusable.includes(stored.value)) {
    return { value: toSecret(stored.value), expiresAt: stored.expiresAt };
  }
  return own ?? fetchToken();
}

/** A store may hold anything; what no header can hold would only be refused. */
const isToken = (stored: unknown): stored is StoredToken => {
  const { value, expiresAt } = Object(stored) as Partial<StoredToken>;
  return typeof value === "string" && isTokenText(value) && typeof expiresAt === "number";
};

async function keyOf(parts: readonly string[]): Promise<string> {
  const bytes = toBytes(JSON.stringify(parts));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `ofsc:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
