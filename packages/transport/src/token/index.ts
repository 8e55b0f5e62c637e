import { form, type Model, type Operation } from "@ofsc/contract";
import { tokenRoute } from "./route.js";
import { TokenRequest, TokenResponse, TokenResponseV1 } from "./token-request.js";

/**
 * Gets an access token: for client credentials, which travel in a Basic `Authorization` header, or for a signed
 * assertion. There are no refresh tokens; ask again before it expires.
 */
export const create = {
  route: tokenRoute,
  body: TokenRequest,
  sends: form,
  response: TokenResponse,
  // It issues one more token and leaves the others alone.
  replay: true,
} satisfies Operation;

/**
 * Gets an access token in an answer of its own form, which keeps it in `token`.
 * @deprecated Call `create`, which answers as OAuth 2 has it.
 */
export const createV1 = {
  route: "POST /rest/oauthTokenService/v1/token",
  body: TokenRequest,
  sends: form,
  response: TokenResponseV1,
  replay: true,
  deprecated: "token.create",
} satisfies Operation;
