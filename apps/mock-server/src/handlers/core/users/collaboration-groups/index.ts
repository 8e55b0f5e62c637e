export { add, list, remove as delete } from "./collaboration-groups.js";
