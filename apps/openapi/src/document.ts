import * as capacity from "@ofsc/capacity/contract";
import * as collaboration from "@ofsc/collaboration/contract";
import { type OpenApiDocument, toOpenApi } from "@ofsc/contract/openapi";
import * as core from "@ofsc/core/contract";
import * as metadata from "@ofsc/metadata/contract";
import * as partsCatalog from "@ofsc/parts-catalog/contract";
import * as statistics from "@ofsc/statistics/contract";
import * as token from "@ofsc/transport/token";
import { readDescriptions } from "./descriptions.js";

/** The contract of every domain, under the name it has in the SDK. */
export const contract = { core, metadata, capacity, statistics, collaboration, partsCatalog, token };

/** The OpenAPI document of everything. */
export function createDocument(): OpenApiDocument {
  const info = { title: "Oracle Field Service REST API", version: "2025.12" };
  return toOpenApi(contract, info, readDescriptions(Object.keys(contract)));
}
