export { create } from "./create.js";
export * as files from "./files/index.js";
export { get } from "./get.js";
