export * as enumerationList from "./enumeration-list/index.js";
export { createOrReplace, get, list, update } from "./properties.js";
