export { get, list, update } from "./api-access.js";
