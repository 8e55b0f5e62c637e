import type { SeedDocument } from "../src/seed/document.js";
import { monday, smallCompany, tuesday } from "./small-company.js";

const type = (label: string, defaultDuration: number, features?: Record<string, boolean>) => ({
  label,
  defaultDuration,
  ...(features ? { features } : {}),
});
const visit = (activityId: number, resourceId: string, date: string | undefined, positionInRoute?: number) => ({
  activityId,
  resourceId,
  activityType: "RP",
  ...(date === undefined ? {} : { date }),
  apptNumber: `A${activityId}`,
  customerNumber: `C${activityId}`,
  customerName: `Customer ${activityId}`,
  ...(positionInRoute === undefined ? {} : { positionInRoute }),
});

/** The small company at work: with users, parts, links, and a Monday on which ann has three visits. */
export const workCompany: SeedDocument = {
  ...smallCompany,
  applications: [
    { label: "app", clientSecret: "secret" },
    { label: "other", clientSecret: "secret" },
    { label: "half", clientSecret: "secret", resourcesToAllow: [{ resourceId: "SLOTS" }] },
  ],
  users: [
    { login: "ann", resources: ["ann"], mainResourceId: "ann" },
    { login: "cat", resources: ["cat"], mainResourceId: "cat" },
  ],
  activityTypes: [
    ...(smallCompany.activityTypes ?? []),
    {
      ...type("PJ", 1000, { isSegmentingEnabled: true, allowReschedule: true, allowMoveBetweenResources: true }),
      segmentMaxDuration: 400,
    },
    type("FIXED", 60, { calculateTravel: true }),
    type("STATS", 45, { calculateActivityDurationUsingStatistics: true }),
    type("ZONED", 60, { slaAndServiceWindowUseCustomerTimeZone: true }),
    { ...type("OLD", 60), active: false },
    { ...type("NARROW", 60), timeSlots: ["PM"] },
  ],
  inventoryTypes: [
    { label: "MODEM", modelProperty: "XI_MODEL" },
    { label: "CABLE", nonSerialized: true, modelProperty: "XI_MODEL" },
    { label: "GONE", active: false },
  ],
  properties: [
    { label: "XA_CLONED", type: "string", entity: "activity", cloneFlag: true },
    { label: "XA_NOTE", type: "string", entity: "activity" },
    {
      label: "XA_PHOTO",
      type: "file",
      entity: "activity",
      fileSizeLimit: "0.5MB",
      mimeTypes: ["image/png", "text/plain"],
    },
    { label: "XI_MODEL", type: "string", entity: "inventory" },
    { label: "XI_PHOTO", type: "file", entity: "inventory" },
    { label: "XR_TRUCK", type: "string", entity: "resource" },
    { label: "XS_PHOTO", type: "file", entity: "service request" },
  ],
  linkTemplates: [
    {
      label: "after",
      reverseLabel: "before",
      linkType: "finishToStart",
      minInterval: "adjustable",
      minIntervalValue: 10,
    },
    { label: "rel", linkType: "related", maxInterval: "adjustable", maxIntervalValue: 60 },
    { label: "retired", linkType: "related", active: false },
  ],
  quota: [],
  activities: [
    visit(1, "ann", monday, 1),
    visit(2, "ann", monday, 2),
    visit(3, "ann", monday, 3),
    { ...visit(4, "cat", tuesday, 1), postalCode: "20002" },
    {
      ...visit(5, "cat", "2026-02-27", 1),
      status: "completed",
      startTime: "2026-02-27 08:00:00",
      endTime: "2026-02-27 09:00:00",
    },
    visit(6, "POOL", undefined),
    visit(7, "INTERVALS", tuesday),
    { ...visit(8, "cat", "2026-02-27", 2) },
  ],
  inventories: [
    { inventoryId: 101, inventoryType: "MODEM", status: "resource", serialNumber: "SN1", resourceId: "ann" },
    { inventoryId: 102, inventoryType: "CABLE", status: "resource", quantity: 50, resourceId: "ann" },
    { inventoryId: 103, inventoryType: "MODEM", status: "customer", serialNumber: "SN3", activityId: 1 },
    { inventoryId: 104, inventoryType: "CABLE", status: "customer", quantity: 20, activityId: 1 },
  ],
  submittedForms: [
    { activityId: 1, formLabel: "report", user: "ann", bundles: ["trip"], formDetails: { result: "done" } },
    { activityId: 2, formLabel: "report", bundles: ["trip"] },
    { activityId: 3, formLabel: "report" },
  ],
  files: [
    {
      entity: "activity",
      id: 2,
      property: "XA_PHOTO",
      content: "aGVsbG8=",
      mediaType: "text/plain",
      name: "hello.txt",
    },
    { entity: "resource", id: "ann", property: "avatar", content: "AAAA", mediaType: "image/png", name: "ann.png" },
  ],
};

/** Properties of the company, which the models of the service do not list. */
export const own = (properties: Record<string, unknown>): object => properties;
