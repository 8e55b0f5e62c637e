export { list, remove as delete, set } from "./required-inventories.js";
