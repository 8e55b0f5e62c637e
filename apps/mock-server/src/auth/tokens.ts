import type { Clock } from "../clock.js";
import { ProblemError } from "../http/problem.js";
import type { Caller } from "./caller.js";

/** A token that the server has issued. */
export interface IssuedToken {
  /** The token, as clients send it. */
  readonly token: string;
  /** Whose it is. */
  readonly caller: Caller;
  /** Seconds that it was issued for. */
  readonly expiresIn: number;
  /** Milliseconds since 1970. */
  expiresAt: number;
  /** Whether it has been withdrawn; such a token is answered by 401. */
  revoked: boolean;
  /** The URLs that it is restricted to. */
  readonly scope?: string;
}

/** The tokens in circulation. */
export interface Tokens {
  /** Makes a token for a caller, restricted to a dynamic scope if one is given. */
  issue(caller: Caller, scope?: string): IssuedToken;
  /** The token, if it is valid now; otherwise 401. */
  check(token: string): IssuedToken;
  /** Makes a token invalid, or all of them. */
  revoke(token?: string): void;
  /** Lets a token expire now, or all of them. */
  expire(token?: string): void;
  /** How many have been issued. */
  readonly issued: number;
}

/** What the server itself uses. */
export interface TokenRegistry extends Tokens {
  /** Counts those that are issued from now on. */
  countAnew(): void;
}

export function createTokens(clock: Clock, lifetime: number): TokenRegistry {
  const tokens = new Map<string, IssuedToken>();
  const some = (token?: string) => [...tokens.values()].filter((known) => token === undefined || known.token === token);
  let issued = 0;
  return {
    get issued() {
      return issued;
    },
    issue(caller, scope) {
      for (const { token, expiresAt } of tokens.values()) if (expiresAt <= clock.now()) tokens.delete(token);
      const token = `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll("-", "");
      const expiresAt = clock.now() + lifetime * 1000;
      const known = { token, caller, expiresIn: lifetime, expiresAt, revoked: false, ...(scope ? { scope } : {}) };
      tokens.set(token, known);
      issued++;
      return known;
    },
    check(token) {
      const known = tokens.get(token);
      if (!known || known.revoked) throw new ProblemError(401, "The access token is invalid");
      if (known.expiresAt <= clock.now()) throw new ProblemError(401, "The access token has expired");
      return known;
    },
    revoke(token) {
      for (const known of some(token)) known.revoked = true;
    },
    countAnew() {
      issued = 0;
    },
    expire(token) {
      for (const known of some(token)) known.expiresAt = clock.now();
    },
  };
}
