import { metadataMethods } from "../mapping/tables.js";
import type { LegacyMethods } from "../typing/legacy-method.js";
import { defineApi } from "./define-api.js";
import type { OFSApi, OFSApiOptions } from "./ofs-api.js";

/** What an administrator configures. */
export interface OFSMetadata extends OFSApi, LegacyMethods<typeof metadataMethods> {}

export const OFSMetadata: new (options: OFSApiOptions) => OFSMetadata = defineApi("OFSMetadata", metadataMethods);
