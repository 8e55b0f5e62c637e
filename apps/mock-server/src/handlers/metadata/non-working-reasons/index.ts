export { list } from "./non-working-reasons.js";
