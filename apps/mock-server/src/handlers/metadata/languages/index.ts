export { list } from "./languages.js";
