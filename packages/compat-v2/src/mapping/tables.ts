import { capacityMethods } from "./capacity.js";
import { activityMethods } from "./core/activities.js";
import { dailyExtractMethods } from "./core/daily-extract.js";
import { eventMethods } from "./core/events.js";
import { corePropertyMethods } from "./core/properties.js";
import { resourcePlaceMethods } from "./core/resource-places.js";
import { resourceWorkMethods } from "./core/resource-work.js";
import { resourceMethods } from "./core/resources.js";
import { userMethods } from "./core/users.js";
import { activityTypeMethods } from "./metadata/activity-types.js";
import { applicationMethods } from "./metadata/applications.js";
import { capacityAreaMethods } from "./metadata/capacity.js";
import { pluginMethods } from "./metadata/plugins.js";
import { propertyMethods } from "./metadata/properties.js";
import { routingMethods } from "./metadata/routing.js";
import { workSkillMethods } from "./metadata/work-skills.js";
import { workZoneMethods } from "./metadata/work-zones.js";
import type { Mapping } from "./method.js";
import { mappingsOf } from "./method.js";
import { oauth2Methods } from "./oauth2.js";
import { sharedMethods } from "./shared.js";

// Written out, as a type that is spread together loses the sentences of its members.
type CoreMethods = typeof activityMethods &
  typeof eventMethods &
  typeof resourceMethods &
  typeof resourcePlaceMethods &
  typeof resourceWorkMethods &
  typeof userMethods &
  typeof dailyExtractMethods &
  typeof corePropertyMethods;
type MetadataMethods = typeof propertyMethods &
  typeof workZoneMethods &
  typeof workSkillMethods &
  typeof activityTypeMethods &
  typeof capacityAreaMethods &
  typeof applicationMethods &
  typeof routingMethods &
  typeof pluginMethods;

/** The methods of `OFSCore`. */
export const coreMethods: CoreMethods = {
  ...activityMethods,
  ...eventMethods,
  ...resourceMethods,
  ...resourcePlaceMethods,
  ...resourceWorkMethods,
  ...userMethods,
  ...dailyExtractMethods,
  ...corePropertyMethods,
};

/** The methods of `OFSMetadata`. */
export const metadataMethods: MetadataMethods = {
  ...propertyMethods,
  ...workZoneMethods,
  ...workSkillMethods,
  ...activityTypeMethods,
  ...capacityAreaMethods,
  ...applicationMethods,
  ...routingMethods,
  ...pluginMethods,
};

export { sharedMethods };

/** Every method of the four classes, with the call that takes its place. */
export const pyMappings: readonly Mapping[] = [
  ...mappingsOf("core", { ...sharedMethods, ...coreMethods }),
  ...mappingsOf("metadata", metadataMethods),
  ...mappingsOf("capacity", capacityMethods),
  ...mappingsOf("oauth2", oauth2Methods),
];
