import type { Kind } from "./kind.js";
import { kindOf } from "./kind-of.js";
import { withEnumeration, writeProperty } from "./properties.js";

/** All kinds, in the order in which they refer to each other: what is named stands before what names it. */
export const kinds: readonly Kind[] = [
  kindOf("properties", { details: withEnumeration, write: writeProperty }),
  kindOf("workSkills"),
  kindOf("workSkillGroups"),
  kindOf("workZones", { key: "workZoneLabel" }),
  kindOf("timeSlots"),
  kindOf("shifts"),
  // The types of a group say themselves which group they are of.
  kindOf("activityTypeGroups", { own: ["activityTypes"] }),
  kindOf("activityTypes"),
  kindOf("inventoryTypes"),
  kindOf("resourceTypes"),
  kindOf("capacityCategories"),
  kindOf("forms", {
    details: (metadata, { label }, settings) => metadata.forms.get(String(label), {}, settings),
  }),
  kindOf("linkTemplates", {
    write: (metadata, name, item, exists, settings) => {
      // Label, reverse label and type are for ever.
      const { label: _, reverseLabel, linkType, ...changes } = item;
      return exists
        ? metadata.linkTemplates.update(name, changes as never, settings)
        : metadata.linkTemplates.create(item as never, settings);
    },
  }),
  kindOf("mapLayers"),
  kindOf("applications", { own: ["clientSecret", "resourcesToAllow"] }),
  kindOf("routingProfiles", { key: "profileLabel" }),
];
