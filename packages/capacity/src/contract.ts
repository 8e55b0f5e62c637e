export * as availability from "./availability/index.js";
export * as booking from "./booking/index.js";
export * as metadataCatalog from "./metadata-catalog/index.js";
export * as quota from "./quota/index.js";
