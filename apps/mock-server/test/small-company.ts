import type { SeedDocument } from "../src/seed/document.js";
import type { SeedResource } from "../src/seed/seed-entities.js";
import type { WorkScheduleItem } from "../src/world/work-schedules.js";

/** Monday, 07:00 in New York. */
export const mondayMorning = "2026-03-02T12:00:00Z";
export const monday = "2026-03-02";
export const tuesday = "2026-03-03";

const daily: WorkScheduleItem = {
  recordType: "shift",
  shiftLabel: "8-16",
  startDate: "2026-01-01",
  recurrence: { recurrenceType: "weekly", weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri"] },
};
const technician = (resourceId: string, parentResourceId: string, skills: string[]): SeedResource => ({
  resourceId,
  parentResourceId,
  resourceType: "PR",
  workSkills: skills.map((workSkill) => ({ workSkill })),
  workSchedules: [daily],
});

/** Two areas, one of either kind, with three technicians: every figure can be worked out by hand. */
export const smallCompany: SeedDocument = {
  base: "empty",
  instance: "small",
  applications: [{ label: "app", clientSecret: "secret" }],
  resourceTypes: [
    { label: "GR", role: "organization_unit" },
    { label: "BK", role: "bucket" },
    { label: "PR", role: "field_resource" },
  ],
  shifts: [{ label: "8-16", workTimeStart: "08:00", workTimeEnd: "16:00" }],
  timeSlots: [
    { label: "AM", timeStart: "08:00", timeEnd: "12:00" },
    { label: "PM", timeStart: "12:00", timeEnd: "16:00" },
  ],
  workSkills: [{ label: "FIX" }, { label: "BUILD" }],
  workSkillConditions: [
    { label: "FIX", conditions: [{ label: "activityType", function: "in", valueList: ["RP", "BOTH"] }] },
    { label: "BUILD", conditions: [{ label: "activityType", function: "in", valueList: ["IN", "BOTH"] }] },
  ],
  capacityCategories: [
    { label: "FIXING", workSkills: [{ label: "FIX", ratio: 50 }] },
    { label: "BUILDING", workSkills: [{ label: "BUILD", ratio: 50 }] },
  ],
  activityTypes: [
    { label: "RP", defaultDuration: 60 },
    { label: "IN", defaultDuration: 120 },
    { label: "BOTH", defaultDuration: 60 },
    { label: "LU", defaultDuration: 30, features: { supportOfWorkZones: false, calculateTravel: false } },
  ],
  workZoneKey: [{ label: "czip", length: 5, apiParameterName: "postalCode" }],
  workZones: [
    { workZoneLabel: "NORTH", keys: ["10001"] },
    { workZoneLabel: "SOUTH", keys: ["20002"] },
  ],
  resources: [
    { resourceId: "ROOT", resourceType: "GR", timeZone: "America/New_York" },
    { resourceId: "INTERVALS", parentResourceId: "ROOT", resourceType: "BK", name: "By intervals" },
    { resourceId: "SLOTS", parentResourceId: "ROOT", resourceType: "BK", name: "By slots" },
    { resourceId: "POOL", parentResourceId: "ROOT", resourceType: "BK" },
    technician("ann", "INTERVALS", ["FIX", "BUILD"]),
    technician("bob", "INTERVALS", ["FIX"]),
    technician("cat", "SLOTS", ["FIX"]),
  ],
  capacityAreas: [
    {
      label: "INTERVALS",
      configuration: { isTimeSlotBase: false },
      workZones: ["NORTH"],
      timeIntervals: [{ timeFrom: "08:00", timeTo: "12:00" }, { timeFrom: "12:00" }],
    },
    {
      label: "SLOTS",
      configuration: { isTimeSlotBase: true },
      workZones: ["SOUTH"],
      capacityCategories: ["FIXING"],
    },
    { label: "ROOT", type: "group" },
  ],
  quota: [
    { date: "2026-03-03", area: "INTERVALS", quota: 600 },
    { date: "2026-03-03", area: "INTERVALS", category: "FIXING", quota: 480 },
    { date: "2026-03-03", area: "SLOTS", timeSlot: "AM", quota: 240 },
    { date: "2026-03-03", area: "SLOTS", timeSlot: "PM", quota: 240 },
  ],
  activities: [
    {
      activityId: 1,
      resourceId: "ann",
      date: "2026-03-03",
      activityType: "RP",
      timeSlot: "AM",
      travelTime: 15,
      startTime: "2026-03-03 08:15:00",
      endTime: "2026-03-03 09:15:00",
      apptNumber: "A1",
      customerNumber: "C1",
      postalCode: "10001",
      latitude: 40,
      longitude: -74,
    },
    { activityId: 2, resourceId: "bob", date: "2026-03-03", activityType: "LU", startTime: "2026-03-03 12:00:00" },
    { activityId: 3, resourceId: "cat", date: "2026-03-03", activityType: "RP", timeSlot: "AM", travelTime: 10 },
  ],
};
