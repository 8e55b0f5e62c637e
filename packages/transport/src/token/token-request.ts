import { int, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What is shown for a token: the client's own credentials, or an assertion signed with its key. */
export type GrantType = "client_credentials" | "urn:ietf:params:oauth:grant-type:jwt-bearer";

/** Which token to get. */
export interface TokenRequest {
  grant_type: GrantType;
  /**
   * A JWT signed with RS256, for the grant that takes one. `aud` is `ofsc:<instance>:<application id>`; `sub` is the
   * same to act as the application, or a login to act as that user; `exp` is a few minutes away at most.
   */
  assertion?: string;
  /**
   * Addresses that the token is to be good for, with a space between them. OFS answers 401 when it is used for another
   * endpoint, or when a query parameter of the address is missing or has another value. Made for tokens that are
   * handed to customers.
   */
  ofsc_dynamic_scope?: string;
}
export const TokenRequest: Model<TokenRequest> = () =>
  object<TokenRequest>({
    grant_type: z.enum(["client_credentials", "urn:ietf:params:oauth:grant-type:jwt-bearer"]),
    assertion: z.optional(z.string()),
    ofsc_dynamic_scope: z.optional(z.string()),
  });

/** What is known of every token. */
interface TokenFacts {
  /** `bearer`, in whatever case. */
  token_type?: string;
  /** Seconds from now; some instances write the number as text. */
  expires_in?: number | string;
}
const factsShape = () => ({
  token_type: z.optional(z.string()),
  expires_in: z.optional(z.union([int(), z.string()])),
});

/** An access token. */
export interface TokenResponse extends TokenFacts {
  access_token: string;
}
export const TokenResponse: Model<TokenResponse> = () =>
  object<TokenResponse>({
    access_token: z.string(),
    ...factsShape(),
  });

/** An access token, as the deprecated operation answers. */
export interface TokenResponseV1 extends TokenFacts {
  token: string;
}
export const TokenResponseV1: Model<TokenResponseV1> = () =>
  object<TokenResponseV1>({
    token: z.string(),
    ...factsShape(),
  });
