export { createOrReplace, remove as delete } from "./items.js";
