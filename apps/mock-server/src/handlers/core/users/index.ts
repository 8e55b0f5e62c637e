export * as collaborationGroups from "./collaboration-groups.js";
export * as files from "./files/index.js";
export { createOrReplace, get, list, remove as delete, update } from "./single.js";
