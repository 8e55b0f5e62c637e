export { list } from "./resource-types.js";
