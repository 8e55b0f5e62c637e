import type { Clock } from "../clock.js";
import { type ActivityStore, activityStore } from "./activities.js";
import { type ActivityPartStore, activityPartStore } from "./activity-parts.js";
import { type ActivityTypeStore, activityTypeStore } from "./activity-types.js";
import { type ApplicationStore, applicationStore } from "./applications.js";
import { type Base, base } from "./base.js";
import { type CapacityAreaStore, capacityAreaStore } from "./capacity-areas.js";
import { type CapacityCategoryStore, capacityCategoryStore } from "./capacity-categories.js";
import { type ChatStore, chatStore } from "./chats.js";
import { type ClosingScheduleStore, closingScheduleStore } from "./closing-schedule.js";
import { type ClosingStore, closingStore } from "./closings.js";
import { type EventStore, eventStore } from "./events.js";
import { type ExtractStore, extractStore } from "./extracts.js";
import { type FileStore, fileStore } from "./files.js";
import { type FormStore, formStore } from "./forms.js";
import { type InventoryStore, inventoryStore } from "./inventories.js";
import { type InventoryTypeStore, inventoryTypeStore } from "./inventory-types.js";
import { type LanguageStore, languageStore } from "./languages.js";
import { type LinkTemplateStore, linkTemplateStore } from "./link-templates.js";
import { type LocationStore, locationStore } from "./locations.js";
import { type MapLayerStore, mapLayerStore } from "./map-layers.js";
import { type NonWorkingReasonStore, nonWorkingReasonStore } from "./non-working-reasons.js";
import { type OrganizationStore, organizationStore } from "./organizations.js";
import { type PartsCatalogStore, partsCatalogStore } from "./parts-catalogs.js";
import { type PlanStore, planStore } from "./plans.js";
import { type PluginStore, pluginStore } from "./plugins.js";
import { type PositionStore, positionStore } from "./positions.js";
import { type PropertyStore, propertyStore } from "./properties.js";
import { type QuotaStore, quotaStore } from "./quota.js";
import { type ResourceTypeStore, resourceTypeStore } from "./resource-types.js";
import { type ResourceStore, resourceStore } from "./resources.js";
import { type RouteStateStore, routeStateStore } from "./route-states.js";
import { type RoutingPlanStore, routingPlanStore } from "./routing-plans.js";
import { type ServiceRequestStore, serviceRequestStore } from "./service-requests.js";
import { type ShapefileStore, shapefileStore } from "./shapefiles.js";
import { type ShiftStore, shiftStore } from "./shifts.js";
import { type StatisticsStore, statisticsStore } from "./statistics.js";
import { type SubscriptionStore, subscriptionStore } from "./subscriptions.js";
import { type TimeSlotStore, timeSlotStore } from "./time-slots.js";
import { type UserStore, userStore } from "./users.js";
import { type WorkScheduleStore, workScheduleStore } from "./work-schedules.js";
import { type WorkSkillConditionStore, workSkillConditionStore } from "./work-skill-conditions.js";
import { type WorkSkillGroupStore, workSkillGroupStore } from "./work-skill-groups.js";
import { type WorkSkillStore, workSkillStore } from "./work-skills.js";
import { type WorkZoneStore, workZoneStore } from "./work-zones.js";

/** Everything that the server knows: plain data, with an index where a list needs one. Each file has a slice of it. */
export interface World
  extends Base,
    ResourceTypeStore,
    ResourceStore,
    ShiftStore,
    WorkScheduleStore,
    LanguageStore,
    NonWorkingReasonStore,
    OrganizationStore,
    ActivityTypeStore,
    TimeSlotStore,
    PropertyStore,
    WorkSkillStore,
    WorkSkillGroupStore,
    WorkSkillConditionStore,
    WorkZoneStore,
    CapacityCategoryStore,
    CapacityAreaStore,
    ActivityStore,
    ActivityPartStore,
    ApplicationStore,
    ChatStore,
    ClosingScheduleStore,
    ClosingStore,
    EventStore,
    ExtractStore,
    FileStore,
    FormStore,
    InventoryStore,
    InventoryTypeStore,
    LinkTemplateStore,
    LocationStore,
    MapLayerStore,
    PartsCatalogStore,
    PlanStore,
    PluginStore,
    PositionStore,
    QuotaStore,
    RouteStateStore,
    RoutingPlanStore,
    ServiceRequestStore,
    ShapefileStore,
    StatisticsStore,
    SubscriptionStore,
    UserStore {}

/** A world with nothing in it. */
export const createWorld = (instance: string, clock: Clock): World => ({
  ...base(instance, clock),
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
