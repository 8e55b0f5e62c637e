export { importPlugin as import } from "./import.js";
export { install } from "./install.js";
