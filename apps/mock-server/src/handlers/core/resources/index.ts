export { createOrReplace } from "./create-or-replace.js";
export { get } from "./get.js";
export { children, descendants, list } from "./tree.js";
export { update } from "./update.js";
export * as workSchedules from "./work-schedules/index.js";
export * as workSkills from "./work-skills/index.js";
export * as workZones from "./work-zones/index.js";
