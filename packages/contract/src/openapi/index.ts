export { type Descriptions, type OpenApiDocument, toOpenApi } from "./document.js";
