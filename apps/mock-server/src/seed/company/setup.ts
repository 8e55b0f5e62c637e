import type { SeedDocument } from "../document.js";

const customerWork = {
  isTeamworkAvailable: true,
  allowMoveBetweenResources: true,
  allowCreationInBuckets: true,
  allowReschedule: true,
  supportOfNotOrderedActivities: true,
  allowNonScheduled: true,
  supportOfWorkZones: true,
  supportOfWorkSkills: true,
  supportOfTimeSlots: true,
  supportOfInventory: true,
  supportOfLinks: true,
  supportOfPreferredResources: true,
  supportOfRequiredInventory: true,
  calculateTravel: true,
  allowToSearch: true,
  allowToCreateFromIncomingInterface: true,
  calculateDeliveryWindow: true,
};
const internalWork = { allowReschedule: true, allowMoveBetweenResources: true, supportOfNotOrderedActivities: true };
const customer = { groupLabel: "customer", features: customerWork };
const noBooking = { calculateTravel: false, supportOfWorkZones: false, supportOfWorkSkills: false };
const internal = { groupLabel: "internal", features: { ...internalWork, ...noBooking } };

/** How the company works: everything that is the same for every seed. */
export const setup: SeedDocument = {
  resourceTypes: [
    { label: "GR", name: "Group", role: "organization_unit" },
    { label: "BK", name: "Bucket", role: "bucket" },
    { label: "PR", name: "Technician", role: "field_resource" },
    { label: "VH", name: "Vehicle", role: "vehicle" },
    { label: "WH", name: "Warehouse", role: "warehouse" },
  ],
  shifts: [
    { label: "8-17", name: "Day", workTimeStart: "08:00:00", workTimeEnd: "17:00:00" },
    { label: "7-16", name: "Early", workTimeStart: "07:00:00", workTimeEnd: "16:00:00" },
    { label: "10-19", name: "Late", workTimeStart: "10:00:00", workTimeEnd: "19:00:00" },
    { label: "22-06", name: "Night", workTimeStart: "22:00:00", workTimeEnd: "06:00:00" },
    {
      label: "standby",
      name: "Standby",
      type: "on-call",
      workTimeStart: "17:00:00",
      workTimeEnd: "22:00:00",
      decoration: "yellow",
    },
  ],
  shiftSchedules: [
    {
      label: "office",
      shifts: [
        { shiftLabel: "8-17", recurrence: { recurrenceType: "weekly", weekdays: ["Mon", "Tue", "Wed", "Thu"] } },
        { shiftLabel: "7-16", recurrence: { recurrenceType: "weekly", weekdays: ["Fri"] } },
      ],
    },
  ],
  nonWorkingReasons: [
    {
      label: "VACATION",
      translations: [
        { language: "en", name: "Vacation" },
        { language: "es", name: "Vacaciones" },
      ],
    },
    {
      label: "ILLNESS",
      translations: [
        { language: "en", name: "Illness" },
        { language: "es", name: "Enfermedad" },
      ],
    },
  ],
  organizations: [
    { label: "default", name: "Sunrise Telecom", type: "inhouse" },
    { label: "partners", name: "Partners", type: "contractor" },
  ],
  forms: [{ label: "checklist", name: "Checklist", content: '{"formatVersion":"1.1","items":[]}' }],
  timeSlots: [
    { label: "08-10", timeStart: "08:00", timeEnd: "10:00" },
    { label: "10-12", timeStart: "10:00", timeEnd: "12:00" },
    { label: "13-15", timeStart: "13:00", timeEnd: "15:00" },
    { label: "15-17", timeStart: "15:00", timeEnd: "17:00" },
    { label: "all-day", name: "All day", isAllDay: true },
  ],
  workSkills: ["INSTALL", "REPAIR", "UPGRADE", "FIBER", "BUSINESS"].map((label) => ({ label })),
  workSkillGroups: [
    {
      label: "ALL_ROUND",
      name: "All-round",
      workSkills: [
        { label: "INSTALL", ratio: 80 },
        { label: "REPAIR", ratio: 80 },
      ],
    },
  ],
  workSkillConditions: [
    { label: "INSTALL", conditions: [{ label: "activityType", function: "in", valueList: ["IN", "BI"] }] },
    { label: "REPAIR", conditions: [{ label: "activityType", function: "in", valueList: ["RP", "MT"] }] },
    { label: "UPGRADE", conditions: [{ label: "activityType", function: "in", valueList: ["UP"] }] },
    { label: "FIBER", conditions: [{ label: "XA_ACCESS", function: "in", valueList: ["fiber"] }] },
    { label: "BUSINESS", conditions: [{ label: "activityType", function: "in", valueList: ["BI"] }] },
  ],
  workZoneKey: [{ label: "czip", length: 5, apiParameterName: "postalCode" }],
  activityTypeGroups: [
    { label: "customer", name: "Customer" },
    { label: "internal", name: "Internal" },
  ],
  activityTypes: [
    { label: "IN", name: "Installation", defaultDuration: 90, ...customer },
    { label: "RP", name: "Repair", defaultDuration: 60, ...customer },
    { label: "MT", name: "Maintenance", defaultDuration: 60, ...customer },
    { label: "UP", name: "Upgrade", defaultDuration: 45, ...customer },
    { label: "BI", name: "Business installation", defaultDuration: 120, ...customer },
    {
      label: "PJ",
      name: "Project",
      defaultDuration: 1440,
      segmentMinDuration: 60,
      segmentMaxDuration: 480,
      groupLabel: "customer",
      features: { ...customerWork, isSegmentingEnabled: true },
    },
    { label: "LU", name: "Lunch", defaultDuration: 45, ...internal },
    { label: "TM", name: "Team meeting", defaultDuration: 60, ...internal },
  ],
  inventoryTypes: [
    { label: "MODEM", name: "Modem", modelProperty: "XI_MODEL" },
    { label: "SETTOP", name: "Set-top box", modelProperty: "XI_MODEL" },
    { label: "CABLE", name: "Cable", nonSerialized: true, unitOfMeasurement: "m", quantityPrecision: 1 },
  ],
  properties: [
    {
      label: "XA_ACCESS",
      name: "Access",
      type: "enumeration",
      entity: "activity",
      gui: "combobox",
      cloneFlag: true,
      enumeration: { copper: "Copper", cable: "Cable", fiber: "Fiber" },
    },
    { label: "XA_NOTES", name: "Notes", type: "string", entity: "activity", gui: "text" },
    {
      label: "XA_SIGNATURE",
      name: "Signature",
      type: "file",
      entity: "activity",
      gui: "signature",
      mimeTypes: ["image/png"],
    },
    { label: "XA_PHOTO", name: "Photo", type: "file", entity: "activity", gui: "image" },
    { label: "XI_PHOTO", name: "Photo", type: "file", entity: "inventory", gui: "image" },
    { label: "XR_PHOTO", name: "Photo", type: "file", entity: "resource", gui: "image" },
    { label: "XS_PHOTO", name: "Photo", type: "file", entity: "service request", gui: "image" },
    { label: "XI_MODEL", name: "Model", type: "string", entity: "inventory", gui: "text" },
    { label: "XR_TRUCK", name: "Truck", type: "string", entity: "resource", gui: "text" },
  ],
  linkTemplates: [
    { label: "start_after", reverseLabel: "start_before", linkType: "finishToStart", minInterval: "adjustable" },
    { label: "start_together", linkType: "simultaneous" },
    { label: "related", reverseLabel: "related_to", linkType: "related" },
  ],
  capacityCategories: ["INSTALL", "REPAIR", "UPGRADE", "FIBER", "BUSINESS"].map((label) => ({
    label,
    name: label.charAt(0) + label.slice(1).toLowerCase(),
    workSkills: [{ label, ratio: 50 }],
  })),
  applications: [{ label: "demo", name: "Demo", clientSecret: "demo-secret" }],
  users: [
    {
      login: "dispatcher",
      password: "dispatcher-password",
      name: "Dana Dispatcher",
      userType: "dispatch",
      language: "en",
      timeZone: "Eastern",
      resources: ["SUNRISE"],
    },
  ],
};
