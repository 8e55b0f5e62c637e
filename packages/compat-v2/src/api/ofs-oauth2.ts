import { oauth2Methods } from "../mapping/oauth2.js";
import type { OFSOAuthRequest } from "../results/oauth-request.js";
import type { LegacyMethods } from "../typing/legacy-method.js";
import { defineApi } from "./define-api.js";
import type { OFSApi, OFSApiOptions } from "./ofs-api.js";
import { requestToken } from "./request-token.js";

/** Tokens. */
export interface OFSOauth2 extends OFSApi, LegacyMethods<typeof oauth2Methods> {}

export const OFSOauth2: new (options: OFSApiOptions) => OFSOauth2 = defineApi("OFSOauth2", oauth2Methods, {
  get_token: (config, values) => requestToken(config, values["params"] as OFSOAuthRequest | undefined),
});
