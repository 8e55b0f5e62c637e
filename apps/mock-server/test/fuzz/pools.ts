import type { World } from "../../src/world/world.js";

/** What a world knows by the names under which requests ask for it. */
export interface Pools {
  of(name: string): readonly unknown[];
  readonly days: readonly string[];
  readonly moments: readonly string[];
}

const aliases: Readonly<Record<string, string>> = {
  parentResourceId: "resourceId",
  resourceExternalId: "resourceId",
  fallbackResourceId: "resourceId",
  teamResourceId: "resourceId",
  mainResourceId: "resourceId",
  resources: "resourceId",
  linkedActivityId: "activityId",
  fromActivityId: "activityId",
  toActivityId: "activityId",
  previousActivityId: "activityId",
  areas: "area",
  categories: "category",
  dates: "day",
  date: "day",
  dateFrom: "day",
  dateTo: "day",
  startDate: "day",
  endDate: "day",
  schedulesToReturn: "day",
  since: "moment",
  fields: "field",
  activityFields: "field",
  resourceFields: "field",
  monitorChanges: "field",
  searchInField: "field",
  properties: "property",
  propertyLabel: "fileProperty",
  workSkills: "workSkill",
  workZone: "workZone",
  workZoneLabel: "workZone",
  catalogs: "catalog",
};

/** Reads the pools from a world as it is now; maps change, so a label is looked up again each time. */
export function poolsOf(world: World, days: readonly string[], moments: readonly string[]): Pools {
  const keys = (map: ReadonlyMap<unknown, unknown>) => [...map.keys()];
  const sources: Readonly<Record<string, () => readonly unknown[]>> = {
    resourceId: () => keys(world.resources),
    resourceInternalId: () => [...world.resources.values()].map(({ resourceInternalId }) => resourceInternalId),
    activityId: () => keys(world.activities).slice(-30),
    inventoryId: () => keys(world.inventories).slice(-20),
    requestId: () => keys(world.serviceRequests).slice(-10),
    chatId: () => keys(world.chats).slice(-5),
    downloadId: () => keys(world.shapefiles).slice(-5),
    scheduleItemId: () => [...world.workSchedules.values()].flat().map((one) => one.scheduleItemId),
    workZoneItemId: () => [...world.resourceWorkZones.values()].flat().map((one) => one.workZoneItemId),
    locationId: () => [...world.locations.values()].flat().map((one) => one.locationId),
    subscriptionId: () => keys(world.subscriptions),
    login: () => keys(world.users),
    users: () => keys(world.users),
    area: () => keys(world.capacityAreas),
    category: () => keys(world.capacityCategories),
    activityType: () => keys(world.activityTypes),
    inventoryType: () => keys(world.inventoryTypes),
    resourceType: () => keys(world.resourceTypes),
    timeSlot: () => keys(world.timeSlots),
    shiftLabel: () => keys(world.shifts),
    workSkill: () => keys(world.workSkills),
    workZone: () => keys(world.workZones),
    linkType: () => keys(world.linkTemplates),
    property: () => keys(world.properties),
    fileProperty: () => [...world.properties.values()].filter(({ type }) => type === "file").map(({ label }) => label),
    profileLabel: () => keys(world.routingProfiles),
    planLabel: () => [...world.routingProfiles.values()].flatMap((plans) => keys(plans)),
    pluginLabel: () => keys(world.standardPlugins),
    apiLabel: () => ["coreAPI", "capacityAPI", "metadataAPI", "statisticsAPI"],
    dailyExtractDate: () => days.slice(0, 3),
    catalog: () => ["parts"],
    language: () => ["en", "es", "en-US"],
    apptNumber: () => ["A1", "A2", "A4", "A7", "NEW1", "NEW2"],
    field: () => ["activityId", "status", "date", "resourceId", "timeSlot", "XA_NOTE", "constructor", "__proto__"],
    q: () => ["status=='pending'", "activityType in ['RP','IN']", "duration>=30 and status!='started'"],
    day: () => days,
    moment: () => moments,
    timeZone: () => ["America/New_York", "Eastern", "Pacific", "UTC"],
    latitude: () => [40, 40.1, -33.5],
    longitude: () => [-74, -74.1, 151.2],
    lat: () => [40, 40.1],
    lng: () => [-74, -74.1],
    quantity: () => [1, 2, 5],
    events: () => ["activityCreated", "activityUpdated", "resourceUpdated", "inventoryCreated"],
    page: () => ["lastRequested"],
    name: () => ["Name", "Another name"],
    message: () => ["Hello"],
    title: () => ["Title"],
    text: () => ["Hello"],
  };
  return { days, moments, of: (name) => sources[aliases[name] ?? name]?.() ?? [] };
}
