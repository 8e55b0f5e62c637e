export { createOrReplace, get, list, remove as delete } from "./capacity-categories.js";
