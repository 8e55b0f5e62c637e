export { list } from "./list.js";
export { replaceAll } from "./replace-all.js";
