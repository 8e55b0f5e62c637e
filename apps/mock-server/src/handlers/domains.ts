import * as capacity from "@ofsc/capacity/contract";
import * as core from "@ofsc/core/contract";
import * as metadata from "@ofsc/metadata/contract";
import { type Domain, domain } from "../http/handlers.js";
import * as capacityHandlers from "./capacity/index.js";
import * as coreHandlers from "./core/index.js";
import * as metadataHandlers from "./metadata/index.js";

/** The APIs that the server knows. */
export const domains: readonly Domain[] = [
  domain(capacity, capacityHandlers),
  domain(core, coreHandlers),
  domain(metadata, metadataHandlers),
];
