export { createOrReplace } from "./create-or-replace.js";
