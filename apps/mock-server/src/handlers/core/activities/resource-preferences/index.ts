export { list, remove as delete, set } from "./resource-preferences.js";
