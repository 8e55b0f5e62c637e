import * as capacity from "@ofsc/capacity/contract";
import * as collaboration from "@ofsc/collaboration/contract";
import * as core from "@ofsc/core/contract";
import * as metadata from "@ofsc/metadata/contract";
import * as partsCatalog from "@ofsc/parts-catalog/contract";
import * as statistics from "@ofsc/statistics/contract";
import * as token from "@ofsc/transport/token";

/** Every operation as data, under the name it has in the SDK: for tools, with `mapOperations` from `@ofsc/contract`. */
export const catalogue = { core, metadata, capacity, statistics, collaboration, partsCatalog, token };
