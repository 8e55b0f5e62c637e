import type { ServiceRequest } from "@ofsc/core";
import type { Clock } from "../clock.js";
import { activityStore } from "./activities.js";
import { activityPartStore } from "./activity-parts.js";
import { applicationStore } from "./applications.js";
import { type Base, base } from "./base.js";
import { capacityAreaStore } from "./capacity-areas.js";
import { capacityCategoryStore } from "./capacity-categories.js";
import { chatStore } from "./chats.js";
import { closingScheduleStore, closingStore } from "./closings.js";
import { collectionStore } from "./collections.js";
import { eventStore, subscriptionStore } from "./events.js";
import { extractStore } from "./extracts.js";
import { fileStore } from "./files.js";
import { inventoryStore } from "./inventories.js";
import { partsCatalogStore } from "./parts-catalogs.js";
import { pluginStore } from "./plugins.js";
import { propertyStore } from "./properties.js";
import { quotaStore } from "./quota.js";
import { placeStore } from "./resource-places.js";
import { resourceStore } from "./resources.js";
import { routeStateStore } from "./route-states.js";
import { routingPlanStore } from "./routing-plans.js";
import { shapefileStore } from "./shapefiles.js";
import { statisticsStore } from "./statistics.js";
import { userStore } from "./users.js";
import { workScheduleStore } from "./work-schedules.js";
import { workSkillStore } from "./work-skills.js";
import { workZoneStore } from "./work-zones.js";

const slices = () => ({
  ...collectionStore(),
  serviceRequests: new Map<number, ServiceRequest>(),
  ...resourceStore(),
  ...workScheduleStore(),
  ...propertyStore(),
  ...workSkillStore(),
  ...workZoneStore(),
  ...capacityCategoryStore(),
  ...capacityAreaStore(),
  ...activityStore(),
  ...activityPartStore(),
  ...applicationStore(),
  ...chatStore(),
  ...closingScheduleStore(),
  ...closingStore(),
  ...eventStore(),
  ...extractStore(),
  ...fileStore(),
  ...inventoryStore(),
  ...partsCatalogStore(),
  ...pluginStore(),
  ...placeStore(),
  ...quotaStore(),
  ...routeStateStore(),
  ...routingPlanStore(),
  ...shapefileStore(),
  ...statisticsStore(),
  ...subscriptionStore(),
  ...userStore(),
});

/** Everything that the server knows: plain data, with an index where a list needs one. Each file has a slice of it. */
export interface World extends Base, Readonly<ReturnType<typeof slices>> {}

/** A world with nothing in it. */
export const createWorld = (instance: string, clock: Clock): World => ({ ...base(instance, clock), ...slices() });
