export { type OpenApiDocument, toOpenApi } from "./document.js";
export type { Descriptions, Schema } from "./schema.js";
