import type { SeedDocument } from "../src/seed/document.js";
import { smallCompany } from "./small-company.js";

/** The small company with what the resources API needs: people who log in, parts to carry, properties. */
export const fieldCompany: SeedDocument = {
  ...smallCompany,
  shifts: [
    ...(smallCompany.shifts ?? []),
    { label: "night", workTimeStart: "22:00", workTimeEnd: "06:00" },
    { label: "standby", type: "on-call", workTimeStart: "16:00", workTimeEnd: "22:00", points: 5, decoration: "red" },
  ],
  users: [
    { login: "boss", password: "boss-secret", name: "The Boss", userType: "admin", resources: ["ROOT"] },
    { login: "ann", name: "Ann", userType: "technician", resources: ["ann"], mainResourceId: "ann" },
    { login: "bob", name: "Bob", userType: "technician", resources: ["bob"], mainResourceId: "bob" },
  ],
  applications: [
    ...(smallCompany.applications ?? []),
    { label: "half", clientSecret: "secret", resourcesToAllow: [{ resourceId: "INTERVALS" }] },
  ],
  inventoryTypes: [
    { label: "BOX", modelProperty: "XI_MODEL" },
    { label: "CABLE", nonSerialized: true, modelProperty: "XI_MODEL" },
  ],
  inventories: [
    { inventoryId: 1, inventoryType: "BOX", status: "resource", serialNumber: "SN1", quantity: 1, resourceId: "ann" },
    { inventoryId: 2, inventoryType: "CABLE", status: "resource", quantity: 50, resourceId: "ann" },
    { inventoryId: 3, inventoryType: "BOX", status: "installed", serialNumber: "SN3", quantity: 1, activityId: 1 },
  ],
  properties: [
    { label: "XR_TRUCK", type: "string", entity: "resource" },
    { label: "XR_PHOTO", type: "file", entity: "resource" },
    { label: "XU_BADGE", type: "string", entity: "user" },
    { label: "XU_PASS", type: "file", entity: "user" },
    { label: "XI_MODEL", type: "string", entity: "inventory" },
  ],
};
