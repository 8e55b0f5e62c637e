export { get } from "./get.js";
export { remove as delete } from "./remove.js";
export { set, update } from "./set.js";
