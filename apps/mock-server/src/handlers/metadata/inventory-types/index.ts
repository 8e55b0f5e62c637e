export { createOrReplace, get, list } from "./inventory-types.js";
