import { ConfigurationError } from "../errors/call-errors.js";
import type { Secret } from "../secret.js";

/** Whether a header can hold a text as a token. */
export const isTokenText = (text: string): boolean => /^[!-~]+$/.test(text.trim());

/** The header of a token. What no header can hold is refused here, as a runtime would repeat it in its message. */
export function bearerHeader(token: Secret): string {
  const value = token.reveal().trim();
  const refuse = (expected: string) => new ConfigurationError([{ path: ["token"], code: "format", expected }]);
  if (value === "") throw new ConfigurationError([{ path: ["token"], code: "required" }]);
  if (/^bearer\s/i.test(value)) throw refuse('the token alone, without "Bearer "');
  if (!isTokenText(value)) throw refuse("plain characters");
  return `Bearer ${value}`;
}
