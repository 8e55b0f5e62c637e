export * as catalogs from "./catalogs.js";
export * as items from "./items.js";
