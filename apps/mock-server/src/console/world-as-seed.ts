import type { SeedDocument } from "../seed/document.js";
import { saveRest } from "../seed/saved.js";
import type { World } from "../world/world.js";

const all = <T>(map: ReadonlyMap<unknown, T>): T[] => [...map.values()];

/** The world as a document: what can be edited by its members, all else as it is under `saved`. */
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
      workZones: world.resourceWorkZones.get(resource.resourceId),
      workSchedules: world.workSchedules.get(resource.resourceId),
    })),
    activities: all(world.activities),
    inventories: all(world.inventories),
  };
  // What is undefined is not there.
  return JSON.parse(JSON.stringify({ ...document, saved: saveRest(world, document) })) as SeedDocument;
}
