export * as files from "./files/index.js";
export { create, get } from "./single.js";
