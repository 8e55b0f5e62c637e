import * as connexa from "@ofsc/connexa/contract";
import { type NamedSchema, type OpenApiDocument, toOpenApi } from "@ofsc/contract/openapi";
import { catalogue } from "@ofsc/sdk/catalogue";
import * as taskQueue from "@ofsc/task-queue/contract";
import { readDescriptions } from "./descriptions.js";

/** The OpenAPI document of everything that OFS has. */
export function createDocument(): OpenApiDocument {
  const info = { title: "Oracle Field Service REST API", version: "2025.12" };
  return toOpenApi(catalogue, info, readDescriptions(Object.keys(catalogue)));
}

/** What other services say of an error, where they say anything. */
const text = { type: "string" };
const problem: NamedSchema = {
  name: "Problem",
  schema: { type: "object", description: "What went wrong", properties: { error: text, message: text } },
};

/** The documents of the other services, by the name of their file. */
export const others: Readonly<Record<string, () => OpenApiDocument>> = {
  "openapi-connexa": () => describe("CloudConnexa API", "1.2.2", { connexa }),
  "openapi-task-queue": () => describe("Task Queue API", "0.3", { taskQueue }),
};

const describe = (title: string, version: string, contract: Parameters<typeof toOpenApi>[0]) =>
  toOpenApi(contract, { title, version }, readDescriptions(Object.keys(contract)), problem);
