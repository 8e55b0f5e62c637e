export { list } from "./list.js";
export { listV1 } from "./list-v1.js";
export { update } from "./update.js";
export { updateV1 } from "./update-v1.js";
