import type { SeedDocument } from "@ofsc/mock-server";

/** A company of one technician, which a server starts with at once. */
export const company: SeedDocument = {
  base: "empty",
  instance: "tiny",
  applications: [{ label: "examples", clientSecret: "a secret", name: "Examples" } as never],
  resourceTypes: [{ label: "PR", role: "field_resource", active: true, name: "Technician" } as never],
  resources: [{ resourceId: "ADA", resourceType: "PR", name: "Ada", timeZone: "Eastern" } as never],
  users: [{ login: "ada", name: "Ada", resources: ["ADA"] } as never],
  activityTypes: [{ label: "IN", name: "Installation", active: true, defaultDuration: 60 } as never],
  workSkills: [{ label: "CLIMB", name: "Climbing", active: true, sharing: "maximal" }],
  timeSlots: [{ label: "08-10", name: "08-10", active: true, timeStart: "08:00:00", timeEnd: "10:00:00" } as never],
  properties: Array.from({ length: 13 }, (_, index) => ({
    label: index === 0 ? "XA_PRICE" : `XA_${index}`,
    name: `Property ${index}`,
    type: "string",
    entity: "activity",
  })) as never,
  activities: [1, 2, 3].map((activityId) => ({
    activityId,
    resourceId: "ADA",
    activityType: "IN",
    date: "today",
    status: "pending",
    city: "Miami",
    startTime: "2026-12-01 08:30:00",
    XA_PRICE: "1234567890.1234567891",
  })) as never,
};
