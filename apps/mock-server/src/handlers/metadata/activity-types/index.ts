export { createOrReplace, get, list } from "./activity-types.js";
