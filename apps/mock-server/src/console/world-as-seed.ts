import type { SeedDocument } from "../seed/document.js";
import type { World } from "../world/world.js";

const all = <T>(map: ReadonlyMap<unknown, T>): T[] => [...map.values()];
const without = <T extends object>(items: readonly T[] | undefined, name: string): T[] | undefined =>
  items?.map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => key !== name)) as T);

/** The company as a document, with its activities and inventories; quota, statistics and events are not a part of it. */
export function worldAsSeed(world: World): SeedDocument {
  const document = {
    base: "empty",
    instance: world.instance,
    resourceTypes: all(world.resourceTypes),
    shifts: all(world.shifts),
    shiftSchedules: all(world.shiftSchedules),
    nonWorkingReasons: all(world.nonWorkingReasons),
    organizations: all(world.organizations),
    workSkills: all(world.workSkills),
    workSkillGroups: all(world.workSkillGroups),
    workSkillConditions: world.workSkillConditions,
    workZones: all(world.workZones),
    workZoneKey: world.workZoneKey,
    timeSlots: all(world.timeSlots),
    activityTypeGroups: all(world.activityTypeGroups),
    activityTypes: all(world.activityTypes),
    inventoryTypes: all(world.inventoryTypes),
    properties: all(world.properties),
    forms: all(world.forms),
    linkTemplates: all(world.linkTemplates),
    capacityCategories: all(world.capacityCategories),
    capacityAreas: all(world.capacityAreas),
    applications: all(world.applications),
    users: all(world.users),
    resources: all(world.resources).map((resource) => ({
      ...resource,
      workSkills: world.resourceWorkSkills.get(resource.resourceId),
      workZones: without(world.resourceWorkZones.get(resource.resourceId), "workZoneItemId"),
      workSchedules: without(world.workSchedules.get(resource.resourceId), "scheduleItemId"),
    })),
    activities: all(world.activities),
    inventories: all(world.inventories),
  };
  // What is undefined is not there.
  return JSON.parse(JSON.stringify(document)) as SeedDocument;
}
