import * as capacity from "@ofsc/capacity/contract";
import * as collaboration from "@ofsc/collaboration/contract";
import * as core from "@ofsc/core/contract";
import * as metadata from "@ofsc/metadata/contract";
import * as partsCatalog from "@ofsc/parts-catalog/contract";
import * as statistics from "@ofsc/statistics/contract";
import { type Domain, domain } from "../http/handlers.js";
import * as capacityHandlers from "./capacity/index.js";
import * as collaborationHandlers from "./collaboration/index.js";
import * as coreHandlers from "./core/index.js";
import * as metadataHandlers from "./metadata/index.js";
import * as partsCatalogHandlers from "./parts-catalog/index.js";
import * as statisticsHandlers from "./statistics/index.js";
import { undocumented } from "./undocumented.js";

/** The APIs that the server knows. */
export const domains: readonly Domain[] = [
  domain(capacity, capacityHandlers),
  domain(core, coreHandlers),
  domain(metadata, metadataHandlers),
  domain(statistics, statisticsHandlers),
  domain(collaboration, collaborationHandlers),
  domain(partsCatalog, partsCatalogHandlers),
  undocumented,
];
