import type { ServiceRequest } from "@ofsc/core";
import type { Clock } from "../clock.js";
import type { KnownActivity } from "./activities.js";
import { type ActivityParts, createActivityParts } from "./activity-parts.js";
import type { ActivityType, ActivityTypeGroup } from "./activity-types.js";
import type { Application } from "./applications.js";
import type { CapacityArea } from "./capacity-areas.js";
import type { CapacityCategory } from "./capacity-categories.js";
import type { Chat, Helpdesk } from "./chats.js";
import type { ClosingRule } from "./closing-schedule.js";
import type { Closing } from "./closings.js";
import type { StoredEvent } from "./events.js";
import type { ExtractFile } from "./extracts.js";
import type { StoredFile } from "./files.js";
import type { Form } from "./forms.js";
import { createIds, type Ids } from "./ids.js";
import type { KnownInventory } from "./inventories.js";
import type { InventoryType } from "./inventory-types.js";
import type { Language } from "./languages.js";
import type { LinkTemplate } from "./link-templates.js";
import type { AssignedDay, Location } from "./locations.js";
import type { MapLayer } from "./map-layers.js";
import type { NonWorkingReason } from "./non-working-reasons.js";
import type { Organization } from "./organizations.js";
import type { StoredCatalog } from "./parts-catalogs.js";
import type { Plan } from "./plans.js";
import type { Plugin, StandardPlugin } from "./plugins.js";
import type { Position } from "./positions.js";
import type { Property } from "./properties.js";
import type { QuotaValues } from "./quota.js";
import type { ResourceType } from "./resource-types.js";
import type { Resource } from "./resources.js";
import type { RouteState } from "./route-states.js";
import type { RoutingPlans } from "./routing-plans.js";
import type { Shapefile } from "./shapefiles.js";
import type { Shift } from "./shifts.js";
import { createStatistics, type Statistics } from "./statistics.js";
import type { StoredSubscription } from "./subscriptions.js";
import type { TimeSlot } from "./time-slots.js";
import type { User } from "./users.js";
import type { ShiftSchedule, WorkScheduleItem } from "./work-schedules.js";
import type { WorkSkillCondition } from "./work-skill-conditions.js";
import type { WorkSkillGroup } from "./work-skill-groups.js";
import type { ResourceWorkSkill, WorkSkill } from "./work-skills.js";
import type { ResourceWorkZone, WorkZone, WorkZoneKeyElement } from "./work-zones.js";

/** Everything that the server knows: plain data, with an index where a list needs one. */
export interface World {
  /** The name of the instance, which credentials end in. */
  readonly instance: string;
  readonly clock: Clock;
  readonly ids: Ids;

  readonly resources: Map<string, Resource>;
  /** Ids by the id of the parent; those of the roots under the empty text. */
  readonly children: Map<string, Set<string>>;
  readonly resourceTypes: Map<string, ResourceType>;
  readonly resourceWorkSkills: Map<string, ResourceWorkSkill[]>;
  readonly resourceWorkZones: Map<string, ResourceWorkZone[]>;
  readonly workSchedules: Map<string, WorkScheduleItem[]>;
  readonly shifts: Map<string, Shift>;
  readonly shiftSchedules: Map<string, ShiftSchedule>;
  /** By resource, the earliest first. */
  readonly positions: Map<string, readonly Position[]>;
  readonly locations: Map<string, readonly Location[]>;
  /** By resource, then by weekday or day. */
  readonly assignedLocations: Map<string, ReadonlyMap<string, AssignedDay>>;
  readonly plans: Map<string, readonly Plan[]>;
  readonly users: Map<string, User>;
  readonly applications: Map<string, Application>;

  readonly activities: Map<number, KnownActivity>;
  /** Activity ids by resource and day. */
  readonly routes: Map<string, Set<number>>;
  readonly categoriesByActivity: Map<number, readonly string[]>;
  readonly activityParts: ActivityParts;
  /** When something was last done with an activity, on the clock of its resource. */
  readonly lastActions: Map<number, string>;
  /** By resource and day. */
  readonly routeStates: Map<string, RouteState>;
  readonly activityTypes: Map<string, ActivityType>;
  readonly activityTypeGroups: Map<string, ActivityTypeGroup>;
  readonly inventories: Map<number, KnownInventory>;
  readonly inventoryTypes: Map<string, InventoryType>;
  readonly properties: Map<string, Property>;
  readonly linkTemplates: Map<string, LinkTemplate>;

  readonly workSkills: Map<string, WorkSkill>;
  readonly workSkillConditions: WorkSkillCondition[];
  readonly workZones: Map<string, WorkZone>;
  readonly workZonesByKey: Map<string, string>;
  readonly workZoneKey: WorkZoneKeyElement[];
  readonly timeSlots: Map<string, TimeSlot>;

  readonly capacityAreas: Map<string, CapacityArea>;
  readonly capacityCategories: Map<string, CapacityCategory>;
  readonly quota: Map<string, QuotaValues>;
  /** By area and day. */
  readonly closings: Map<string, Closing[]>;
  readonly closingSchedule: Map<string, ClosingRule>;

  readonly languages: Map<string, Language>;
  readonly organizations: Map<string, Organization>;
  readonly nonWorkingReasons: Map<string, NonWorkingReason>;
  readonly workSkillGroups: Map<string, WorkSkillGroup>;
  readonly forms: Map<string, Form>;
  readonly mapLayers: Map<string, MapLayer>;
  readonly shapefiles: Map<number, Shapefile>;
  readonly plugins: Map<string, Plugin>;
  readonly standardPlugins: Map<string, StandardPlugin>;
  readonly routingProfiles: Map<string, RoutingPlans>;
  readonly statistics: Statistics;
  readonly helpdesks: Map<number, Helpdesk>;
  readonly chats: Map<number, Chat>;
  /** Logins of the users who are signed in. */
  readonly online: Set<string>;
  /** By catalog and language. */
  readonly partsCatalogs: Map<string, StoredCatalog>;

  /** What happened in the last seven days, the latest last. */
  readonly events: StoredEvent[];
  readonly subscriptions: Map<string, StoredSubscription>;
  readonly serviceRequests: Map<number, ServiceRequest>;
  /** Those that have been looked at, by day. */
  readonly extracts: Map<string, readonly ExtractFile[]>;
  /** By owner, then by the label of the property. */
  readonly files: Map<string, Map<string, StoredFile>>;
}

/** A world with nothing in it. */
export function createWorld(instance: string, clock: Clock): World {
  return {
    instance,
    clock,
    ids: createIds({ activity: 4224001, inventory: 21000001, resource: 3000001, scheduleItem: 1, location: 101 }),
    resources: new Map(),
    children: new Map(),
    resourceTypes: new Map(),
    resourceWorkSkills: new Map(),
    resourceWorkZones: new Map(),
    workSchedules: new Map(),
    shifts: new Map(),
    shiftSchedules: new Map(),
    positions: new Map(),
    locations: new Map(),
    assignedLocations: new Map(),
    plans: new Map(),
    users: new Map(),
    applications: new Map(),
    activities: new Map(),
    routes: new Map(),
    categoriesByActivity: new Map(),
    activityParts: createActivityParts(),
    lastActions: new Map(),
    routeStates: new Map(),
    activityTypes: new Map(),
    activityTypeGroups: new Map(),
    inventories: new Map(),
    inventoryTypes: new Map(),
    properties: new Map(),
    linkTemplates: new Map(),
    workSkills: new Map(),
    workSkillConditions: [],
    workZones: new Map(),
    workZonesByKey: new Map(),
    workZoneKey: [],
    timeSlots: new Map(),
    capacityAreas: new Map(),
    capacityCategories: new Map(),
    quota: new Map(),
    closings: new Map(),
    closingSchedule: new Map(),
    languages: new Map(),
    organizations: new Map(),
    nonWorkingReasons: new Map(),
    workSkillGroups: new Map(),
    forms: new Map(),
    mapLayers: new Map(),
    shapefiles: new Map(),
    plugins: new Map(),
    standardPlugins: new Map(),
    routingProfiles: new Map(),
    statistics: createStatistics(),
    helpdesks: new Map(),
    chats: new Map(),
    online: new Set(),
    partsCatalogs: new Map(),
    events: [],
    subscriptions: new Map(),
    serviceRequests: new Map(),
    extracts: new Map(),
    files: new Map(),
  };
}
