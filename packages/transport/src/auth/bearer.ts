import { type Secret, toSecret } from "../secret.js";
import type { AccessToken, Auth } from "./authenticator.js";
import { bearerHeader } from "./bearer-header.js";
import { TokenCache } from "./token-cache.js";

/** A token, or its text alone when nobody knows how long it holds. */
export type TokenResult = string | { value: string | Secret; expiresAt?: number };

/**
 * A token from outside: of an identity service, of Fusion, of the page that hosts a plugin. A function is asked when
 * there is no token yet, before one expires, and after OFS has refused one.
 */
export function bearer(token: string | Secret | (() => TokenResult | Promise<TokenResult>)): Auth {
  if (typeof token !== "function") {
    const value = toSecret(token);
    const header = bearerHeader(value);
    const fixed = async (): Promise<AccessToken> => ({ value });
    return () => ({ authorize: () => header, reject: () => false, token: fixed });
  }
  const fetchToken = async (): Promise<AccessToken> => {
    const found: TokenResult | undefined = await token();
    return typeof found === "string"
      ? { value: toSecret(found) }
      : { value: toSecret(found?.value ?? ""), expiresAt: found?.expiresAt };
  };
  return () => new TokenCache(fetchToken);
}
