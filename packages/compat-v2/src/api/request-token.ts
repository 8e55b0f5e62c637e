import * as tokens from "@ofsc/transport/token";
import type { OFSConfig } from "../config.js";
import { connectionOf, send } from "../connection.js";
import type { Answer } from "../results/answer.js";
import type { OFSOAuthRequest } from "../results/oauth-request.js";

const grants = ["client_credentials", "urn:ietf:params:oauth:grant-type:jwt-bearer"];

/** Asks for a token with the credentials themselves. */
export async function requestToken(config: OFSConfig, auth?: Partial<OFSOAuthRequest> | null): Promise<Answer> {
  const { grant_type = "client_credentials", assertion } = auth ?? {};
  if (!grants.includes(grant_type)) throw new TypeError(`grant_type: expected one of ${grants.join(", ")}`);
  const body = { grant_type, ...(assertion && { assertion }) };
  return send(connectionOf(config).tokens, tokens.create, { name: "oauth2.get_token", params: {}, body });
}
