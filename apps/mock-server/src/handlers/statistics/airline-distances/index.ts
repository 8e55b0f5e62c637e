export { list } from "./list.js";
export { update } from "./update.js";
