export { create } from "./create.js";
export { get, list } from "./get.js";
export { remove as delete } from "./remove.js";
export { update } from "./update.js";
