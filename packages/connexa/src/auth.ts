import {
  type Auth,
  type AuthOf,
  basicHeader,
  bearer,
  ConfigurationError,
  readToken,
  refuseInBrowser,
  type Secret,
  toSecret,
} from "@ofsc/transport/connect";

const TOKEN_PATH = "/api/v1/oauth/token";

/** OAuth2 client credentials: one token for all calls, renewed before it ends and after it was refused. */
export function clientCredentials(clientId: string, clientSecret: string | Secret): Auth {
  refuseInBrowser();
  const header = basicHeader(clientId, toSecret(clientSecret));
  const body = JSON.stringify({ grant_type: "client_credentials", scope: "default" });
  return (connection) => {
    const fetchToken = async () => {
      const headers = { authorization: header, "content-type": "application/json" };
      const { value, expiresAt } = readToken(
        await connection.post(`${connection.baseUrl}${TOKEN_PATH}`, body, headers),
      );
      return expiresAt === undefined ? { value } : { value, expiresAt };
    };
    return bearer(fetchToken)(connection);
  };
}

/** The way to authenticate that the options name, exactly one. */
export const authOf: AuthOf = ({ auth, token, clientId, clientSecret }) => {
  const ways = [auth, token, clientId].filter((way) => way !== undefined);
  const expected = "one of clientId and clientSecret, token or auth";
  if (ways.length !== 1) throw new ConfigurationError([{ path: ["options"], code: "conflict", expected }]);
  if (auth) return auth;
  if (token !== undefined) return bearer(token);
  if (clientId && clientSecret) return clientCredentials(clientId, clientSecret);
  throw new ConfigurationError([{ path: ["clientSecret"], code: "required" }]);
};
