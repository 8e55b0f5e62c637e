export { activate } from "./activate.js";
export { deactivate } from "./deactivate.js";
export { get } from "./get.js";
