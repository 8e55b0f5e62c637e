import { wrongOption } from "../errors/call-errors.js";
import type { TransportOptions } from "../options.js";
import type { Auth } from "./authenticator.js";
import { bearer } from "./bearer.js";
import { oauth2 } from "./oauth2.js";

/** The way to authenticate that the options name, exactly one. */
export function createAuth(
  options: Pick<TransportOptions, "auth" | "clientId" | "clientSecret" | "token" | "allowInBrowser">,
): Auth {
  const { auth, clientId, clientSecret, token, allowInBrowser } = options;
  const ways = [auth, token, clientId].filter((way) => way !== undefined);
  if (ways.length > 1) throw wrongOption("options", { most: 1, of: ["clientId", "token", "auth"] }, "conflict");
  if (auth) return auth;
  if (token !== undefined) return bearer(token);
  if (clientId && clientSecret) return oauth2({ clientId, clientSecret, ...(allowInBrowser && { allowInBrowser }) });
  throw wrongOption("options", "clientId and clientSecret, token or auth", "required");
}
