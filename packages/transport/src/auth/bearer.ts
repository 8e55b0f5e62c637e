import { isObject } from "@ofsc/contract";
import { wrongOption } from "../errors/call-errors.js";
import { isSecret, type Secret, toSecret } from "../secret.js";
import type { AccessToken, Auth } from "./authenticator.js";
import { bearerHeader } from "./bearer-header.js";
import { TokenCache } from "./token-cache.js";

/** A token, or its text alone when nobody knows how long it holds. */
export type TokenResult = string | { value: string | Secret; expiresAt?: number };

/**
 * A token from outside: of an identity service, of Fusion, of the page that hosts a plugin. A function is asked when
 * there is no token yet, before one expires, and after the service has refused one.
 */
export function bearer(token: string | Secret | (() => TokenResult | Promise<TokenResult>)): Auth {
  if (typeof token !== "function") {
    const value = readValue(token);
    const header = bearerHeader(value);
    const fixed = async (): Promise<AccessToken> => ({ value });
    return () => ({ authorize: () => header, reject: () => false, token: fixed });
  }
  const fetchToken = async (): Promise<AccessToken> => {
    const found: unknown = await token();
    const { value, expiresAt } = (isObject(found) ? found : { value: found }) as Partial<Exclude<TokenResult, string>>;
    return { value: readValue(value), expiresAt: Number.isFinite(expiresAt) ? expiresAt : undefined };
  };
  return () => new TokenCache(fetchToken);
}

/** What a program, or an identity service in its place, gives for a token may be anything. */
function readValue(value: unknown): Secret {
  if (typeof value === "string") return toSecret(value);
  if (isSecret(value)) return value;
  throw wrongOption("token", "text or { value: text }", "type");
}
