export { inventories } from "./inventories.js";
export { workSchedules, workSkills, workZones } from "./parts.js";
