export { get } from "./work-zone-key.js";
