import { type Auth, basic, bearer, ConfigurationError, type TransportOptions } from "@ofsc/transport";

/** Who calls, and where. A `token` goes before `clientId` and `clientSecret`. */
export type OFSCredentials = {
  /** The name of the instance, `acme` in `https://acme.fs.ocs.oraclecloud.com`. */
  instance?: string | undefined;
  clientId?: string | undefined;
  clientSecret?: string | undefined;
  /** An access token, as it is to be sent. */
  token?: string | undefined;
  /** Another address than the instance's own; a path in it is kept. HTTPS, except on this machine. */
  baseURL?: string | undefined;
};

/** Where OFS is, of the instance if nothing else is given. */
export function addressOf({ instance = "", baseURL }: OFSCredentials): URL {
  return new URL(baseURL || `https://${instance}.fs.ocs.oraclecloud.com`);
}

/** How to authenticate. Whoever passes a secret in a browser plugin means it. */
export function authOf({ clientId, clientSecret, token }: OFSCredentials): Auth {
  if (token) return bearer(token);
  if (clientId && clientSecret) return basic({ clientId, clientSecret, allowInBrowser: true });
  throw new ConfigurationError("pass clientId and clientSecret, or token");
}

/** The value of the `Authorization` header; empty while the credentials are not complete. */
export function authorizationOf(credentials: OFSCredentials): string {
  try {
    const connection = { instance: credentials.instance, baseUrl: "", post: async () => ({}) };
    return String(authOf(credentials)(connection).authorize());
  } catch {
    return "";
  }
}

/** The options of a transport for these credentials. */
export function transportOptions(credentials: OFSCredentials): TransportOptions {
  const { instance, baseURL } = credentials;
  return {
    auth: authOf(credentials),
    ...(instance && { instance }),
    ...(baseURL && { baseUrl: String(baseURL) }),
  };
}
