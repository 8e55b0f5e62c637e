import { fileProperties } from "../files.js";
import { findResource } from "./find-resource.js";

export { assistants } from "./assistants.js";
export * as bulkUpdate from "./bulk-update/bulk-update.js";
export { findForUrgentAssignment, findMatching } from "./find-matching.js";
export { findNearbyActivities } from "./find-nearby-activities.js";
export { inventories } from "./inventories.js";
export { assignedLocations, locations } from "./locations.js";
export { plans } from "./plans.js";
export { positions } from "./positions.js";
export { createOrReplace, get, update } from "./single.js";
export { workSkills, workZones } from "./skills-and-zones.js";
export { children, descendants, list } from "./tree.js";
export { users } from "./users.js";
export { workSchedules } from "./work-schedules.js";

export const files = fileProperties(
  "resource",
  (context, { resourceId }: { resourceId: string }) => findResource(context, resourceId).resourceId,
);
