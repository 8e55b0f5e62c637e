export { get, list } from "./organizations.js";
