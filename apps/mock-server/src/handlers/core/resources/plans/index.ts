export { list, remove as delete, set } from "./plans.js";
