/** What a document describes of a world under the same names, each by its label. */
export const labelled = [
  ...(["resourceTypes", "shifts", "shiftSchedules", "nonWorkingReasons", "organizations", "workSkills"] as const),
  ...(["workSkillGroups", "timeSlots", "activityTypeGroups", "activityTypes", "inventoryTypes", "properties"] as const),
  ...(["forms", "linkTemplates", "capacityCategories", "capacityAreas", "applications"] as const),
] as const;

/** What else it describes under the same names: by keys of other kinds, and lists. */
export const others = [
  ...(["workSkillConditions", "workZones", "workZoneKey", "users", "resources", "activities", "inventories"] as const),
] as const;

/** Where the world has what a document describes with its resources. */
export const ofResources = {
  workSkills: "resourceWorkSkills",
  workZones: "resourceWorkZones",
  workSchedules: "workSchedules",
} as const;

/** What follows from all that, and what is no data. */
export const derived = ["clock", "instance", "children", "workZonesByKey", "routes", "activitiesByNumber"] as const;

type Described = (typeof labelled | typeof others)[number] | (typeof ofResources)[keyof typeof ofResources];

/** What is saved of a world as it is: all that no document describes. */
export type Rest<World> = Exclude<keyof World, Described | (typeof derived)[number]>;
