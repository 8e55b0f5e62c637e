export { get, remove as delete, set } from "./files.js";
