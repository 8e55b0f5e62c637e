import { ConfigurationError } from "../errors/call-errors.js";
import type { Secret } from "../secret.js";

/** The header of a token. What no header can hold is refused here, as a runtime would repeat it in its message. */
export function bearerHeader(token: Secret): string {
  const value = token.reveal().trim();
  if (!/^[!-~]+$/.test(value))
    throw new ConfigurationError([{ path: ["token"], code: "format", expected: "plain characters" }]);
  return `Bearer ${value}`;
}
