import { coreMethods } from "../mapping/tables.js";
import type { LegacyMethods } from "../typing/legacy-method.js";
import { defineApi } from "./define-api.js";
import type { OFSApi, OFSApiOptions } from "./ofs-api.js";

/** Activities, resources, users, events and extracts. */
export interface OFSCore extends OFSApi, LegacyMethods<typeof coreMethods> {}

export const OFSCore: new (options: OFSApiOptions) => OFSCore = defineApi("OFSCore", coreMethods);
