export { create, deleteAll, get, list, remove as delete, set } from "./links.js";
