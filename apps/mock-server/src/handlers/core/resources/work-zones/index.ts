export { add } from "./add.js";
export { list } from "./list.js";
export { remove as delete } from "./remove.js";
