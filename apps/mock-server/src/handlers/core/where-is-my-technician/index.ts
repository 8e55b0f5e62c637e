export { get } from "./get.js";
