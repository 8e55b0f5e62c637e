export { createOrReplace, get, list, remove as delete } from "./forms.js";
