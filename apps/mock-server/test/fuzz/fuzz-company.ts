import { addCollections } from "../../src/seed/company/collections.js";
import type { SeedDocument } from "../../src/seed/document.js";
import { createMockServer, type MockServer } from "../../src/server.js";
import { mondayMorning } from "../small-company.js";
import { workCompany } from "../work-company.js";

const fuzzCompany: SeedDocument = {
  ...workCompany,
  users: [
    { login: "ann", password: "ann-secret", resources: ["ann"], mainResourceId: "ann" },
    { login: "cat", password: "cat-secret", resources: ["cat"], mainResourceId: "cat" },
  ],
  properties: [
    ...(workCompany.properties ?? []),
    { label: "XU_PHOTO", type: "file", entity: "user" },
    { label: "XR_PHOTO", type: "file", entity: "resource" },
    { label: "XA_COLOUR", type: "enumeration", entity: "activity", gui: "combobox", enumeration: { red: "Red" } },
  ],
  nonWorkingReasons: [{ label: "ILLNESS" }],
  organizations: [{ label: "default", type: "inhouse" }],
  forms: [{ label: "checklist", content: "{}" }],
  workSkillGroups: [{ label: "ALL", workSkills: [{ label: "FIX", ratio: 80 }] }],
  activityTypeGroups: [{ label: "customer" }, { label: "internal" }],
};

/** A small company with something of everything. */
export function fuzzServer(): MockServer {
  const server = createMockServer({
    seed: fuzzCompany,
    clock: mondayMorning,
    tokenLifetime: 1e9,
    keepRequests: 0,
    limits: { enforce: false },
  });
  addCollections(server.world);
  return server;
}
