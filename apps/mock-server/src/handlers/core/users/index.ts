export { userFiles as files } from "../files.js";
export * as collaborationGroups from "./collaboration-groups.js";
export { createOrReplace, get, list, remove as delete, update } from "./single.js";
