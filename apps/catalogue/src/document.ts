import { type OpenApiDocument, toOpenApi } from "@ofsc/contract/openapi";
import { catalogue } from "@ofsc/sdk/catalogue";
import { readDescriptions } from "./descriptions.js";

/** The OpenAPI document of everything. */
export function createDocument(): OpenApiDocument {
  const info = { title: "Oracle Field Service REST API", version: "2025.12" };
  return toOpenApi(catalogue, info, readDescriptions(Object.keys(catalogue)));
}
