export { inventories } from "./inventories.js";
export { workSchedules } from "./work-schedules.js";
export { workSkills } from "./work-skills.js";
export { workZones } from "./work-zones.js";
