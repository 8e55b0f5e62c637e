import { capacityMethods } from "../mapping/capacity.js";
import type { LegacyMethods } from "../typing/legacy-method.js";
import { defineApi } from "./define-api.js";
import type { OFSApi, OFSApiOptions } from "./ofs-api.js";

/** Available capacity and quota. */
export interface OFSCapacity extends OFSApi, LegacyMethods<typeof capacityMethods> {}

export const OFSCapacity: new (options: OFSApiOptions) => OFSCapacity = defineApi("OFSCapacity", capacityMethods);
