export { createOrReplace, get, list, remove as delete } from "./work-skills.js";
