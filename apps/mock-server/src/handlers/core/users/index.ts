export * as collaborationGroups from "./collaboration-groups/index.js";
export { createOrReplace } from "./create-or-replace.js";
export * as files from "./files/index.js";
export { get } from "./get.js";
export { list } from "./list.js";
export { remove as delete } from "./remove.js";
export { update } from "./update.js";
