import { type Example, type Examples, file } from "./example.js";

/** A photo in a service request, which only the mobile application puts there. */
const photoOfRequest: Example["prepare"] = ({ files }) => {
  const bytes = new TextEncoder().encode("drip");
  files.set("serviceRequest|1", new Map([["XS_PHOTO", { bytes, type: "image/jpeg", name: "leak.jpg" }]]));
};

const photo = file("photo.jpg", "image/jpeg");
const visit = { activityType: "RP", resourceId: "55012", date: "2026-12-02", timeSlot: "10-12" };
const customer = { customerName: "Grace Hopper", postalCode: "33101", city: "Miami", language: "en" };

/** Examples of the core API that cannot be derived. */
export const core: Examples = {
  "core.activities.bulkUpdate": {
    args: [
      {
        updateParameters: { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" },
        activities: [
          { apptNumber: "SO-1001", ...visit, ...customer },
          { apptNumber: "SO-1002", ...visit, ...customer },
        ],
      },
    ],
  },
  "core.activities.cancel": { args: [4226338] },
  "core.activities.complete": { args: [4226358] },
  "core.activities.create": { args: [{ apptNumber: "SO-1000", ...visit, ...customer }] },
  "core.activities.customerInventories.create": {
    args: [4226405, { inventoryType: "MODEM", serialNumber: "SN-1000" }],
  },
  "core.activities.customerInventories.list": {
    args: [4226405],
    given: ["core.activities.customerInventories.create"],
  },
  "core.activities.deinstalledInventories.list": { args: [4226405], given: ["core.inventories.deinstall"] },
  "core.activities.installedInventories.list": { args: [4226405], given: ["core.inventories.install"] },
  "core.activities.delay": { args: [4226391, { delayMinutes: 30 }] },
  "core.activities.delete": { args: [4233961] },
  "core.activities.enroute": { args: [4226360], given: ["core.activities.suspend"] },
  "core.activities.files.delete": { args: [4226335, "XA_PHOTO"], given: ["core.activities.files.set"] },
  "core.activities.files.describe": { args: [4226335, "XA_PHOTO"], given: ["core.activities.files.set"] },
  "core.activities.files.get": { args: [4226335, "XA_PHOTO"], given: ["core.activities.files.set"] },
  "core.activities.files.set": { args: [4226335, "XA_PHOTO", photo] },
  "core.activities.links.create": {
    args: [4226339, { fromActivityId: 4226339, toActivityId: 4226340, linkType: "start_after" }],
  },
  "core.activities.links.delete": {
    args: [4226339, 4226340, "start_after"],
    given: ["core.activities.links.set", "core.activities.links.get"],
  },
  "core.activities.links.deleteAll": { args: [4226339], given: ["core.activities.links.delete"] },
  "core.activities.links.get": { args: [4226339, 4226340, "start_after"], given: ["core.activities.links.create"] },
  "core.activities.links.list": { args: [4226339], given: ["core.activities.links.create"] },
  "core.activities.links.set": {
    args: [
      4226339,
      4226340,
      "start_after",
      { fromActivityId: 4226339, toActivityId: 4226340, linkType: "start_after", minIntervalValue: 15 },
    ],
    given: ["core.activities.links.create"],
  },
  "core.activities.list": {
    args: [{ resources: ["55011"], dateFrom: "2026-12-01", dateTo: "2026-12-02", limit: 3 }],
  },
  "core.activities.move": { args: [4226343, { setResource: { resourceId: "55013" } }] },
  "core.activities.notDone": { args: [4226391], given: ["core.activities.delay"] },
  "core.activities.reopen": {
    args: [4226338, { setPositionInRoute: { position: "last" } }],
    given: ["core.activities.cancel"],
  },
  "core.activities.requiredInventories.delete": { args: [4226335], given: ["core.activities.requiredInventories.set"] },
  "core.activities.requiredInventories.list": { args: [4226335], given: ["core.activities.requiredInventories.set"] },
  "core.activities.requiredInventories.set": {
    args: [4226335, { items: [{ inventoryType: "MODEM", model: "MX-1", quantity: 1 }] }],
  },
  "core.activities.resourcePreferences.list": { args: [4226335], given: ["core.activities.resourcePreferences.set"] },
  "core.activities.resourcePreferences.set": {
    args: [4226335, { items: [{ resourceId: "55011", preferenceType: "preferred" }] }],
  },
  "core.activities.search": {
    args: [{ searchInField: "apptNumber", searchForValue: "SO4014330", dateFrom: "2026-12-01", dateTo: "2026-12-02" }],
  },
  "core.activities.start": { args: [4226359], given: ["core.activities.complete"] },
  "core.activities.startPrework": { args: [4226361], given: ["core.activities.stopTravel"] },
  "core.activities.stopTravel": { args: [4226360], given: ["core.activities.enroute"] },
  "core.activities.suspend": { args: [4226359], given: ["core.activities.start"] },
  "core.activities.update": { args: [4226335, { timeSlot: "10-12", customerPhone: "+15551234567" }] },
  "core.calendars.list": { args: [{ resources: ["55011"], dateFrom: "2026-12-01", dateTo: "2026-12-02" }] },
  "core.dailyExtract.files.get": { args: ["2026-11-30", "Daily_Extract_2026-11-30.tar.gz"] },
  "core.dailyExtract.files.list": { args: ["2026-11-30"] },
  "core.events.list": {
    args: (answers) => [{ subscriptionId: answers["core.events.subscriptions.create"]?.["subscriptionId"] }],
    given: ["core.events.subscriptions.create", "core.activities.move"],
  },
  "core.events.subscriptions.create": { args: [{ events: ["activityMoved", "activityCompleted"] }] },
  "core.events.subscriptions.get": {
    args: (answers) => [answers["core.events.subscriptions.create"]?.["subscriptionId"]],
    given: ["core.events.subscriptions.create"],
  },
  "core.events.subscriptions.list": { args: [], given: ["core.events.subscriptions.create"] },
  "core.events.subscriptions.delete": {
    args: (answers) => [answers["core.events.subscriptions.create"]?.["subscriptionId"]],
    given: ["core.events.list", "core.events.subscriptions.get", "core.events.subscriptions.list"],
  },
  "core.inventories.create": {
    args: [{ inventoryType: "MODEM", serialNumber: "SN-2000", status: "resource", resourceId: "55011" }],
  },
  "core.inventories.deinstall": {
    args: (answers) => [
      answers["core.activities.customerInventories.create"]?.["inventoryId"],
      { activityId: 4226405 },
    ],
    given: ["core.inventories.install", "core.activities.customerInventories.create"],
  },
  "core.inventories.delete": { args: [21000014] },
  "core.inventories.files.delete": { args: [21000001, "XI_PHOTO"], given: ["core.inventories.files.set"] },
  "core.inventories.files.describe": { args: [21000001, "XI_PHOTO"], given: ["core.inventories.files.set"] },
  "core.inventories.files.get": { args: [21000001, "XI_PHOTO"], given: ["core.inventories.files.set"] },
  "core.inventories.files.set": { args: [21000001, "XI_PHOTO", photo] },
  "core.inventories.get": { args: [21000001] },
  "core.inventories.install": { args: [21000001, { activityId: 4226405 }] },
  "core.inventories.undoDeinstall": {
    args: (answers) => [answers["core.activities.customerInventories.create"]?.["inventoryId"]],
    given: ["core.inventories.deinstall"],
  },
  "core.inventories.undoInstall": { args: [21000001], given: ["core.inventories.undoDeinstall"] },
  "core.inventories.update": { args: [21000002, { serialNumber: "SN-2001" }] },
  "core.resources.assignedLocations.delete": {
    args: ["55011", "2026-12-02"],
    given: ["core.resources.assignedLocations.update"],
  },
  "core.resources.assignedLocations.set": {
    args: ["55011", { mon: { start: 101, end: 101 }, tue: { start: 101, end: 101 } }],
  },
  "core.resources.assignedLocations.update": { args: ["55011", { "2026-12-02": { start: 101, end: 101 } }] },
  "core.resources.bulkUpdate.inventories": {
    args: [
      {
        resources: [
          { resourceId: "55011", operationType: "update", inventories: [{ inventoryType: "CABLE", quantity: 40 }] },
        ],
      },
    ],
  },
  "core.resources.bulkUpdate.workSchedules": {
    args: [
      [{ resourceId: "55011", workSchedules: [{ recordType: "shift", shiftLabel: "8-17", startDate: "2026-12-07" }] }],
    ],
  },
  "core.resources.bulkUpdate.workSkills": {
    args: [[{ resourceId: "55011", workSkills: [{ workSkill: "INSTALL", ratio: 80 }] }]],
  },
  "core.resources.bulkUpdate.workZones": {
    args: [[{ resourceId: "55011", workZones: [{ workZone: "MIAMI", startDate: "2026-12-07" }] }]],
  },
  "core.resources.children": { args: ["FLUSA", { limit: 3 }] },
  "core.resources.createOrReplace": {
    args: [
      "55999",
      { name: "Ada Lovelace", resourceType: "PR", parentResourceId: "FLUSA", language: "en", timeZone: "Eastern" },
    ],
  },
  "core.resources.descendants": { args: ["EAST", { limit: 3 }] },
  "core.resources.files.delete": { args: ["55011", "XR_PHOTO"], given: ["core.resources.files.set"] },
  "core.resources.files.describe": { args: ["55011", "XR_PHOTO"], given: ["core.resources.files.set"] },
  "core.resources.files.get": { args: ["55011", "XR_PHOTO"], given: ["core.resources.files.set"] },
  "core.resources.files.set": { args: ["55011", "XR_PHOTO", photo] },
  "core.resources.findForUrgentAssignment": {
    args: [{ activity: { activityType: "RP", date: "2026-12-01", latitude: 25.77, longitude: -80.19 } }],
  },
  "core.resources.findMatching": {
    args: [
      {
        date: "2026-12-01",
        activity: { activityType: "RP", postalCode: "33101" },
        criteria: { workSkill: 1, workZone: 1 },
        schedulesToReturn: ["2026-12-01"],
        schedulesFields: ["workShift"],
      },
    ],
  },
  "core.resources.findNearbyActivities": { args: ["55011", { limit: 3 }] },
  "core.resources.inventories.create": { args: ["55011", { inventoryType: "MODEM", serialNumber: "SN-3000" }] },
  "core.resources.inventories.install": { args: ["55012", 21000004, { activityId: 4226405 }] },
  "core.resources.list": { args: [{ fields: ["resourceId", "name", "status"], limit: 3 }] },
  "core.resources.locations.create": { args: ["55011", { label: "depot", city: "Miami", postalCode: "33101" }] },
  "core.resources.locations.delete": {
    args: (answers) => ["55011", answers["core.resources.locations.create"]?.["locationId"]],
    given: ["core.resources.locations.create"],
  },
  "core.resources.locations.update": { args: ["55011", 101, { city: "Hollywood", postalCode: "33019" }] },
  "core.resources.plans.delete": {
    args: ["FLUSA", { date: "2026-12-02", measure: "man_hours" }],
    given: ["core.resources.plans.set", "core.resources.plans.list"],
  },
  "core.resources.plans.list": {
    args: ["FLUSA", { dateFrom: "2026-12-01", dateTo: "2026-12-02" }],
    given: ["core.resources.plans.set"],
  },
  "core.resources.plans.set": { args: ["FLUSA", { date: "2026-12-02", measure: "man_hours", value: 120 }] },
  "core.resources.positions.history": { args: ["55018", { date: "2026-12-01" }] },
  "core.resources.positions.inArea": { args: [{ lat: 25.77, lng: -80.19, radius: 50 }] },
  "core.resources.positions.set": {
    args: [{ items: [{ resourceId: "55018", time: "2026-12-01 08:00:00", lat: 25.77, lng: -80.19 }] }],
  },
  "core.resources.update": { args: ["55011", { phone: "+15557654321" }] },
  "core.resources.users.delete": { args: ["55013"] },
  "core.resources.users.set": { args: ["55012", { items: [{ login: "tech55012" }] }] },
  "core.resources.workSchedules.delete": { args: ["55013", 9] },
  "core.resources.workSchedules.set": {
    args: [
      "55012",
      {
        recordType: "shift",
        shiftLabel: "7-16",
        startDate: "2026-12-07",
        recurrence: { recurrenceType: "weekly", weekdays: ["Mon", "Tue"] },
      },
    ],
  },
  "core.resources.workSkills.delete": { args: ["55012", "FIBER"], given: ["core.resources.workSkills.set"] },
  "core.resources.workSkills.set": { args: ["55012", [{ workSkill: "FIBER", ratio: 90, startDate: "2026-12-07" }]] },
  "core.resources.workZones.add": { args: ["55012", { workZone: "MIAMI", startDate: "2026-12-07" }] },
  "core.resources.workZones.delete": { args: ["55012", 5] },
  "core.routes.activate": { args: ["55011", "2026-12-01"] },
  "core.routes.deactivate": { args: ["55011", "2026-12-01"], given: ["core.routes.activate"] },
  "core.serviceRequests.create": { args: [{ requestType: "SR", resourceId: "55011", date: "2026-12-01" }] },
  "core.serviceRequests.files.describe": {
    args: (answers) => [answers["core.serviceRequests.create"]?.["requestId"], "XS_PHOTO"],
    given: ["core.serviceRequests.create"],
    prepare: photoOfRequest,
  },
  "core.serviceRequests.files.get": {
    args: (answers) => [answers["core.serviceRequests.create"]?.["requestId"], "XS_PHOTO"],
    given: ["core.serviceRequests.create"],
    prepare: photoOfRequest,
  },
  "core.serviceRequests.get": {
    args: (answers) => [answers["core.serviceRequests.create"]?.["requestId"]],
    given: ["core.serviceRequests.create"],
  },
  "core.users.collaborationGroups.add": { args: ["dispatcher", { items: [{ name: "Dispatch" }] }] },
  "core.users.collaborationGroups.list": { args: ["dispatcher"], given: ["core.users.collaborationGroups.add"] },
  "core.users.collaborationGroups.delete": { args: ["dispatcher"], given: ["core.users.collaborationGroups.add"] },
  "core.users.createOrReplace": {
    args: [
      "ada",
      {
        name: "Ada Lovelace",
        userType: "technician",
        language: "en",
        timeZone: "Eastern",
        resources: ["55011"],
        mainResourceId: "55011",
        password: "correct-horse-battery-1",
      },
    ],
  },
  "core.users.delete": { args: ["tech55014"] },
  "core.users.files.delete": { args: ["dispatcher", "XU_PHOTO"], given: ["core.users.files.set"] },
  "core.users.files.describe": { args: ["dispatcher", "XU_PHOTO"], given: ["core.users.files.set"] },
  "core.users.files.get": { args: ["dispatcher", "XU_PHOTO"], given: ["core.users.files.set"] },
  "core.users.files.set": { args: ["dispatcher", "XU_PHOTO", photo], given: ["metadata.properties.createOrReplace"] },
  "core.users.list": { args: [{ limit: 3 }] },
  "core.users.update": { args: ["dispatcher", { language: "es" }] },
};
