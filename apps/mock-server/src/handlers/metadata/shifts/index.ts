export { createOrReplace, get, list, remove as delete } from "./shifts.js";
