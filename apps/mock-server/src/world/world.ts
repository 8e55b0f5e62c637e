import type { Clock } from "../clock.js";
import { activityStore } from "./activities.js";
import { activityPartStore } from "./activity-parts.js";
import { activityTypeStore } from "./activity-types.js";
import { applicationStore } from "./applications.js";
import { type Base, base } from "./base.js";
import { capacityAreaStore } from "./capacity-areas.js";
import { capacityCategoryStore } from "./capacity-categories.js";
import { chatStore } from "./chats.js";
import { closingScheduleStore } from "./closing-schedule.js";
import { closingStore } from "./closings.js";
import { eventStore } from "./events.js";
import { extractStore } from "./extracts.js";
import { fileStore } from "./files.js";
import { formStore } from "./forms.js";
import { inventoryStore } from "./inventories.js";
import { inventoryTypeStore } from "./inventory-types.js";
import { languageStore } from "./languages.js";
import { linkTemplateStore } from "./link-templates.js";
import { locationStore } from "./locations.js";
import { mapLayerStore } from "./map-layers.js";
import { nonWorkingReasonStore } from "./non-working-reasons.js";
import { organizationStore } from "./organizations.js";
import { partsCatalogStore } from "./parts-catalogs.js";
import { planStore } from "./plans.js";
import { pluginStore } from "./plugins.js";
import { positionStore } from "./positions.js";
import { propertyStore } from "./properties.js";
import { quotaStore } from "./quota.js";
import { resourceTypeStore } from "./resource-types.js";
import { resourceStore } from "./resources.js";
import { routeStateStore } from "./route-states.js";
import { routingPlanStore } from "./routing-plans.js";
import { serviceRequestStore } from "./service-requests.js";
import { shapefileStore } from "./shapefiles.js";
import { shiftStore } from "./shifts.js";
import { statisticsStore } from "./statistics.js";
import { subscriptionStore } from "./subscriptions.js";
import { timeSlotStore } from "./time-slots.js";
import { userStore } from "./users.js";
import { workScheduleStore } from "./work-schedules.js";
import { workSkillConditionStore } from "./work-skill-conditions.js";
import { workSkillGroupStore } from "./work-skill-groups.js";
import { workSkillStore } from "./work-skills.js";
import { workZoneStore } from "./work-zones.js";

const slices = () => ({
  ...resourceTypeStore(),
  ...resourceStore(),
  ...shiftStore(),
  ...workScheduleStore(),
  ...languageStore(),
  ...nonWorkingReasonStore(),
  ...organizationStore(),
  ...activityTypeStore(),
  ...timeSlotStore(),
  ...propertyStore(),
  ...workSkillStore(),
  ...workSkillGroupStore(),
  ...workSkillConditionStore(),
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
  ...formStore(),
  ...inventoryStore(),
  ...inventoryTypeStore(),
  ...linkTemplateStore(),
  ...locationStore(),
  ...mapLayerStore(),
  ...partsCatalogStore(),
  ...planStore(),
  ...pluginStore(),
  ...positionStore(),
  ...quotaStore(),
  ...routeStateStore(),
  ...routingPlanStore(),
  ...serviceRequestStore(),
  ...shapefileStore(),
  ...statisticsStore(),
  ...subscriptionStore(),
  ...userStore(),
});

/** Everything that the server knows: plain data, with an index where a list needs one. Each file has a slice of it. */
export interface World extends Base, Readonly<ReturnType<typeof slices>> {}

/** A world with nothing in it. */
export const createWorld = (instance: string, clock: Clock): World => ({ ...base(instance, clock), ...slices() });
