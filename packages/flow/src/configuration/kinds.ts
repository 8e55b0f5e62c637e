import {
  ActivityTypeGroupInput,
  ActivityTypeInput,
  ApplicationInput,
  CapacityCategoryInput,
  CreateLinkTemplate,
  FormInput,
  InventoryTypeInput,
  MapLayerInput,
  PropertyInput,
  ShiftInput,
  WorkSkillGroupInput,
  WorkSkillInput,
  WorkZone,
} from "@ofsc/metadata";
import type { Kind } from "./kind.js";
import { withEnumeration, writeProperty } from "./properties.js";

const label = "label";

/** All kinds, in the order in which they refer to each other: what is named stands before what names it. */
export const kinds: readonly Kind[] = [
  {
    name: "properties",
    key: label,
    list: (metadata, settings) => metadata.properties.list({}, settings),
    details: withEnumeration,
    input: PropertyInput,
    write: writeProperty,
  },
  {
    name: "work-skills",
    key: label,
    list: (metadata, settings) => metadata.workSkills.list({}, settings),
    input: WorkSkillInput,
    write: (metadata, name, item, _, settings) => metadata.workSkills.createOrReplace(name, item as never, settings),
    remove: (metadata, name, settings) => metadata.workSkills.delete(name, settings),
  },
  {
    name: "work-skill-groups",
    key: label,
    list: (metadata, settings) => metadata.workSkillGroups.list({}, settings),
    input: WorkSkillGroupInput,
    write: (metadata, name, item, _, settings) =>
      metadata.workSkillGroups.createOrReplace(name, item as never, settings),
    remove: (metadata, name, settings) => metadata.workSkillGroups.delete(name, settings),
  },
  {
    name: "work-zones",
    key: "workZoneLabel",
    list: (metadata, settings) => metadata.workZones.list({}, settings),
    input: WorkZone,
    write: (metadata, name, item, exists, settings) =>
      exists
        ? metadata.workZones.replace(name, item as never, {}, settings)
        : metadata.workZones.create(item as never, {}, settings),
  },
  { name: "time-slots", key: label, list: (metadata, settings) => metadata.timeSlots.list({}, settings) },
  {
    name: "shifts",
    key: label,
    list: (metadata, settings) => metadata.shifts.list({}, settings),
    input: ShiftInput,
    write: (metadata, name, item, _, settings) => metadata.shifts.createOrReplace(name, item as never, settings),
    remove: (metadata, name, settings) => metadata.shifts.delete(name, settings),
  },
  {
    name: "activity-type-groups",
    key: label,
    list: (metadata, settings) => metadata.activityTypeGroups.list({}, settings),
    input: ActivityTypeGroupInput,
    // The types of a group say themselves which group they are of.
    own: ["activityTypes"],
    write: (metadata, name, item, _, settings) =>
      metadata.activityTypeGroups.createOrReplace(name, item as never, settings),
  },
  {
    name: "activity-types",
    key: label,
    list: (metadata, settings) => metadata.activityTypes.list({}, settings),
    input: ActivityTypeInput,
    write: (metadata, name, item, _, settings) => metadata.activityTypes.createOrReplace(name, item as never, settings),
  },
  {
    name: "inventory-types",
    key: label,
    list: (metadata, settings) => metadata.inventoryTypes.list({}, settings),
    input: InventoryTypeInput,
    write: (metadata, name, item, _, settings) =>
      metadata.inventoryTypes.createOrReplace(name, item as never, settings),
  },
  { name: "resource-types", key: label, list: (metadata, settings) => metadata.resourceTypes.list({}, settings) },
  {
    name: "capacity-categories",
    key: label,
    list: (metadata, settings) => metadata.capacityCategories.list({}, settings),
    input: CapacityCategoryInput,
    write: (metadata, name, item, _, settings) =>
      metadata.capacityCategories.createOrReplace(name, item as never, settings),
    remove: (metadata, name, settings) => metadata.capacityCategories.delete(name, settings),
  },
  {
    name: "forms",
    key: label,
    list: (metadata, settings) => metadata.forms.list({}, settings),
    details: (metadata, item, settings) => metadata.forms.get(String(item[label]), {}, settings),
    input: FormInput,
    write: (metadata, name, item, _, settings) => metadata.forms.createOrReplace(name, item as never, settings),
    remove: (metadata, name, settings) => metadata.forms.delete(name, settings),
  },
  {
    name: "link-templates",
    key: label,
    list: (metadata, settings) => metadata.linkTemplates.list({}, settings),
    input: CreateLinkTemplate,
    write: (metadata, name, item, exists, settings) => {
      // Label, reverse label and type are for ever.
      const { label: _, reverseLabel, linkType, ...changes } = item;
      return exists
        ? metadata.linkTemplates.update(name, changes as never, settings)
        : metadata.linkTemplates.create(item as never, settings);
    },
  },
  {
    name: "map-layers",
    key: label,
    list: (metadata, settings) => metadata.mapLayers.list(settings),
    input: MapLayerInput,
    write: (metadata, name, item, exists, settings) =>
      exists
        ? metadata.mapLayers.replace(name, item as never, settings)
        : metadata.mapLayers.create(item as never, settings),
  },
  {
    name: "applications",
    key: label,
    list: (metadata, settings) => metadata.applications.list({}, settings),
    input: ApplicationInput,
    own: ["clientSecret", "resourcesToAllow"],
    write: (metadata, name, item, _, settings) => metadata.applications.createOrReplace(name, item as never, settings),
  },
  {
    name: "routing-profiles",
    key: "profileLabel",
    list: (metadata, settings) => metadata.routingProfiles.list({}, settings),
  },
];
