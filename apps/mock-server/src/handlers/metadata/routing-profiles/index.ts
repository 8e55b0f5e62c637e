export { list } from "./list.js";
export * as plans from "./plans/index.js";
