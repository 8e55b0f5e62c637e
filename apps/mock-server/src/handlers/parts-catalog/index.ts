export * as catalogs from "./catalogs/index.js";
export * as items from "./items/index.js";
