import { wrongOption } from "../errors/call-errors.js";
import type { Secret } from "../secret.js";

/** Whether a header can hold a text as a token. */
export const isTokenText = (text: string): boolean => /^[!-~]+$/.test(text.trim());

/** The header of a token. What no header can hold is refused here, as a runtime would repeat it in its message. */
export function bearerHeader(token: Secret): string {
  const value = token.reveal().trim();
  if (value === "") throw wrongOption("token", undefined, "required");
  if (/^bearer\s/i.test(value)) throw wrongOption("token", 'the token alone, without "Bearer "');
  if (!isTokenText(value)) throw wrongOption("token", "plain characters");
  return `Bearer ${value}`;
}
