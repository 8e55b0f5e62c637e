export * as apiAccess from "./api-access/index.js";
export { createOrReplace, generateClientSecret, get, list } from "./applications.js";
