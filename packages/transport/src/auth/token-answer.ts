import { DriftError } from "../errors/call-errors.js";
import { toSecret } from "../secret.js";
import { tokenRoute } from "../token/route.js";
import type { AccessToken, Connection } from "./authenticator.js";

/** The token service of the instance itself. */
export const tokenUrlOf = ({ baseUrl }: Connection): string => `${baseUrl}${tokenRoute.replace("POST ", "")}`;

/** The token in the answer of a token service, counted from now. */
export function readToken(answer: object): AccessToken {
  const { access_token: value, expires_in: seconds } = answer as Record<string, unknown>;
  if (typeof value !== "string" || value === "") {
    throw new DriftError("no access_token", []);
  }
  // Some answers write the number as text.
  const life = Number(seconds) * 1000;
  return { value: toSecret(value), expiresAt: life > 0 ? Date.now() + life : undefined };
}
