import { checkUrl } from "../http/base-url.js";
import { toSecret } from "../secret.js";
import type { Auth, Connection } from "./authenticator.js";
import { type ApplicationCredentials, basicHeader, qualify, refuseInBrowser } from "./basic.js";
import { readToken, tokenUrlOf } from "./token-answer.js";
import { type RefreshSettings, TokenCache } from "./token-cache.js";
import type { SharedTokens } from "./token-store.js";

/** An application that fetches tokens by its id and secret. */
export interface OAuth2Options extends ApplicationCredentials {
  /** Restricts the token to these addresses, as OFS's dynamic scopes do; with `tokenUrl`, the scope to ask for. */
  scope?: string | readonly string[] | undefined;
  /** A token service other than the instance's own, such as that of an identity domain. HTTPS. */
  tokenUrl?: string | undefined;
  /** Shares the token between processes: `shareTokens(store)`. */
  share?: SharedTokens | undefined;
  /** When tokens are renewed ahead of time. */
  refresh?: RefreshSettings | undefined;
}

/** OAuth2 client credentials: a token of the application, fetched once for all calls and renewed in time. */
export function oauth2(options: OAuth2Options): Auth {
  refuseInBrowser(options.allowInBrowser);
  const { clientId, scope, tokenUrl, share, refresh } = options;
  const secret = toSecret(options.clientSecret);
  const scopes = typeof scope === "string" ? scope : scope?.join(" ");
  if (tokenUrl !== undefined) checkUrl("tokenUrl", tokenUrl);
  return (connection: Connection) => {
    // Other token services know clients by their id alone, and scopes by their standard name.
    const [url, name, scopeField] =
      tokenUrl === undefined
        ? [tokenUrlOf(connection), qualify(clientId, connection), "ofsc_dynamic_scope"]
        : [tokenUrl, clientId, "scope"];
    const form = { grant_type: "client_credentials", ...(scopes && { [scopeField]: scopes }) };
    const headers = { authorization: basicHeader(name, secret) };
    const fetchToken = async () => readToken(await connection.post(url, form, headers));
    const shared = share?.(fetchToken, [url, name, secret.reveal(), scopes ?? ""]);
    return new TokenCache(shared ?? fetchToken, refresh, name);
  };
}
