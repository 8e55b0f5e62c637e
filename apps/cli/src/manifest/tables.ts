import type { From, Wait } from "../command.js";

// What nobody can derive: all that is written by hand about the commands of operations.

/** Commands under another name than their operation's. */
export const names: Readonly<Record<string, string>> = {
  "core.metadataCatalog.get": "metadata-catalog core",
  "metadata.metadataCatalog.get": "metadata-catalog metadata",
  "capacity.metadataCatalog.get": "metadata-catalog capacity",
  "statistics.metadataCatalog.get": "metadata-catalog statistics",
  "partsCatalog.catalogs.createOrReplace": "parts-catalog catalogs create-or-replace",
  "partsCatalog.items.createOrReplace": "parts-catalog items create-or-replace",
  "partsCatalog.items.delete": "parts-catalog items delete",
};

/** What destroys beside DELETE: it replaces everything, or makes what is in use invalid. */
export const destroys: ReadonlySet<string> = new Set([
  "metadata.properties.enumerationList.replaceAll",
  "metadata.workSkillConditions.replaceAll",
  "metadata.workZones.replaceAll",
  "metadata.routingProfiles.plans.forceImport",
  "metadata.applications.generateClientSecret",
]);

/** What only reads though it is sent by POST. */
export const reads: ReadonlySet<string> = new Set([
  "core.resources.findForUrgentAssignment",
  "core.resources.findMatching",
  "capacity.booking.grid",
]);

/** Lists that OFS takes no longer span of days for; longer ones are asked in windows. */
export const windows: Readonly<Record<string, number>> = { "core.activities.list": 31, "core.calendars.list": 31 };

/** Where the groups of an API stand on the first screen. */
export const sections: Readonly<Record<string, string>> = {
  core: "Work",
  capacity: "Capacity",
  metadata: "Configuration",
  statistics: "Statistics",
  collaboration: "Collaboration",
  partsCatalog: "Parts catalog",
  token: "Settings",
};

/** A sentence for each group that the first screen shows on a line of its own. */
export const groupTexts: Readonly<Record<string, string>> = {
  activities: "Visits, tasks and breaks",
  resources: "Who and what does them",
  "metadata-catalog": "What each API describes of itself",
  routes: "A day of a resource",
  inventories: "What is installed, carried and needed",
  users: "Who signs in",
  "service-requests": "What technicians report",
  calendars: "Who works when",
  events: "What has changed; events follow",
  "daily-extract": "The files of each night",
  "where-is-my-technician": "What a customer may see",
};

/** Columns of the lists that people look at most. */
export const columns: Readonly<Record<string, readonly string[]>> = {
  "core.activities.list": ["activityId", "date", "status", "activityType", "timeSlot", "customerName", "resourceId"],
  "core.activities.search": ["activityId", "date", "status", "activityType", "customerName", "resourceId"],
  "core.resources.list": ["resourceId", "name", "resourceType", "status", "parentResourceId", "organization"],
  "core.resources.children": ["resourceId", "name", "resourceType", "status"],
  "core.resources.descendants": ["resourceId", "name", "resourceType", "status", "parentResourceId"],
  "core.users.list": ["login", "name", "userType", "status", "mainResourceId", "lastLoginTime"],
  "core.events.subscriptions.list": ["subscriptionId", "subscriptionTitle", "events", "expirationTime"],
  "capacity.quota.list": ["date", "areas.label", "areas.quota", "areas.used", "areas.usedQuotaPercent"],
  "metadata.activityTypes.list": ["label", "name", "active", "groupLabel", "defaultDuration"],
  "metadata.properties.list": ["label", "name", "type", "entity", "gui"],
  "metadata.workSkills.list": ["label", "name", "active", "sharing"],
  "metadata.workZones.list": ["workZoneLabel", "workZoneName", "status", "travelArea"],
  "metadata.timeSlots.list": ["label", "name", "active", "timeStart", "timeEnd"],
  "metadata.capacityAreas.list": ["label", "name", "type", "status"],
  "metadata.applications.list": ["label", "name", "status", "tokenService"],
};

/** One or two good lines for what is used most. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "core.activities.list": [
    "ofsc activities list --resources SUNRISE --date-from today --date-to +6d",
    "ofsc activities list --date-from today --date-to today --q \"status=='pending'\" -o csv > pending.csv",
  ],
  "core.activities.get": ["ofsc activities get 4226335 -o json"],
  "core.activities.create": [
    "ofsc activities create --activity-type RP --resource-id 55011 --date tomorrow",
    "ofsc activities create --data '@visit.yaml'",
  ],
  "core.activities.update": ['ofsc activities update 4226335 --customer-name "A. Smith" --set XA_ACCESS=stairs'],
  "core.activities.move": ["ofsc activities move 4226335 --set setResource.resourceId=55018"],
  "core.activities.files.get": ["ofsc activities files get 4226335 XA_PHOTO --out photo.jpg"],
  "core.activities.files.set": ["ofsc activities files set 4226335 XA_PHOTO photo.jpg"],
  "core.resources.list": ["ofsc resources list --fields resourceId,name,status --all -o csv"],
  "core.routes.get": ["ofsc routes get 55011 today"],
  "core.users.list": ["ofsc users list --all --query \"[?status=='active'].login\""],
  "core.events.subscriptions.create": ["ofsc events subscriptions create --events activityMoved,activityCompleted"],
  "capacity.availability.list": ["ofsc availability list --dates today..+6d --areas FLUSA"],
  "capacity.quota.list": ["ofsc quota list --dates today..+1d --areas FLUSA --aggregate-results"],
  "metadata.properties.createOrReplace": [
    "ofsc properties create-or-replace XA_NOTES --name Notes --type string --entity activity",
  ],
  "metadata.workSkills.list": ["ofsc work-skills list --all -o id"],
};

/** From which list the values of an argument are completed: the command, and the member that names an item. */
export const values: Readonly<Record<string, From>> = {
  resourceId: { list: "core.resources.list", member: "resourceId" },
  resources: { list: "core.resources.list", member: "resourceId" },
  activityType: { list: "metadata.activityTypes.list", member: "label" },
  areas: { list: "metadata.capacityAreas.list", member: "label" },
  categories: { list: "metadata.capacityCategories.list", member: "label" },
  workSkill: { list: "metadata.workSkills.list", member: "label" },
  workZone: { list: "metadata.workZones.list", member: "workZoneLabel" },
  timeSlot: { list: "metadata.timeSlots.list", member: "label" },
  login: { list: "core.users.list", member: "login" },
  inventoryType: { list: "metadata.inventoryTypes.list", member: "label" },
  propertyLabel: { list: "metadata.properties.list", member: "label" },
  subscriptionId: { list: "core.events.subscriptions.list", member: "subscriptionId" },
};

/** Work that OFS goes on with after it has answered: where it says how far it is, and what it is asked with. */
export const waits: Readonly<Record<string, Wait>> = {
  "metadata.mapLayers.populate": { operation: "metadata.mapLayers.populateStatus", member: "downloadId" },
  "metadata.workZones.populateShapes": { operation: "metadata.workZones.populateShapesStatus", member: "downloadId" },
};
