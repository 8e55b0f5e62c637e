export { list } from "./list.js";
export { remove as delete } from "./remove.js";
export { set } from "./set.js";
