import { oauth2Methods } from "../mapping/oauth2.js";
import type { LegacyMethods } from "../typing/legacy-method.js";
import { defineApi } from "./define-api.js";
import type { OFSApi, OFSApiOptions } from "./ofs-api.js";

/** Tokens. */
export interface OFSOauth2 extends OFSApi, LegacyMethods<typeof oauth2Methods> {}

export const OFSOauth2: new (options: OFSApiOptions) => OFSOauth2 = defineApi("OFSOauth2", oauth2Methods);
