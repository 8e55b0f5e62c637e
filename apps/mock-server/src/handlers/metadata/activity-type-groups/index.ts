export { createOrReplace, get, list } from "./activity-type-groups.js";
