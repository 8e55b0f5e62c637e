export { createOrReplace, get, list, remove as delete } from "./work-skill-groups.js";
