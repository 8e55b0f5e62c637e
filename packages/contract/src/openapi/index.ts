export { type Descriptions, type OpenApiDocument, toOpenApi } from "./document.js";
export type { Schema } from "./schema.js";
