export { type OpenApiDocument, toOpenApi } from "./document.js";
export type { NamedSchema } from "./envelopes.js";
export { createSchemas, type Descriptions, type Schema, type Schemas } from "./schema.js";
