import { expect, it } from "vitest";
import { asker } from "../../../test/ask.js";
import { companyServer } from "../../../test/company-server.js";

const en = [{ language: "en", name: "Name" }];
const property = { type: "string", entity: "activity", gui: "text", translations: en };
const shift = { name: "S", active: true, type: "regular", workTimeStart: "08:00", workTimeEnd: "09:00" };
const application = { name: "A", status: "active", tokenService: "ofsc", resourcesToAllow: [], IPAddressesToAllow: [] };
const template = { active: true, label: "NEW", reverseLabel: "WEN", linkType: "finishToStart", translations: en };

/** What is asked, and which of its two mistakes the answer names. */
const table: [what: string, route: string, body: object, named: string][] = [
  ["its label and its gui", `PUT properties/${"x".repeat(41)}`, { ...property, gui: undefined }, "label"],
  ["type and entity of a property", "PUT properties/NEW", { ...property, type: "nope", entity: "nope" }, "type"],
  ["names and gui of a property", "PUT properties/NEW", { ...property, translations: [], gui: null }, "translations"],
  ["names and lines", "PUT properties/NEW", { ...property, translations: [], gui: "geo", lines: 2 }, "translations"],
  [
    "names and type of a new property",
    "PUT properties/NEW",
    { ...property, type: "field", translations: [] },
    "translations",
  ],
  ["type and names of an old property", "PUT properties/XA_ACCESS", { ...property, translations: [] }, "type"],
  ["type and decoration of a shift", "PUT shifts/NEW", { ...shift, type: "nope", decoration: "nope" }, "type"],
  ["a missing type and decoration", "PUT shifts/NEW", { ...shift, type: undefined, decoration: "nope" }, "type"],
  [
    "resources and status",
    "PUT applications/new",
    { ...application, resourcesToAllow: undefined, status: "nope" },
    "resourcesToAllow",
  ],
  [
    "unknown resources and token service",
    "PUT applications/new",
    { ...application, resourcesToAllow: [{ resourceId: "nope" }], tokenService: "nope" },
    "resourcesToAllow",
  ],
  [
    "status and token service",
    "PUT applications/new",
    { ...application, status: "nope", tokenService: "nope" },
    "status",
  ],
  [
    "kind and names of a template",
    "POST linkTemplates",
    { ...template, linkType: "nope", translations: [] },
    "linkType",
  ],
  [
    "reverse label and interval",
    "POST linkTemplates",
    { ...template, reverseLabel: undefined, minInterval: "nope" },
    "reverseLabel",
  ],
  ["names and interval", "POST linkTemplates", { ...template, translations: [], minInterval: "nope" }, "translations"],
  ["both intervals", "POST linkTemplates", { ...template, maxInterval: "nope", minInterval: "nope" }, "minInterval"],
  [
    "sharing and names of a skill",
    "PUT workSkills/NEW",
    { active: true, sharing: "nope", translations: [] },
    "sharing",
  ],
  [
    "skills and names of a group",
    "PUT workSkillGroups/NEW",
    {
      active: true,
      assignToResource: true,
      addToCapacityCategory: true,
      workSkills: [{ label: "nope", ratio: 1 }],
      translations: [],
    },
    "workSkills",
  ],
  [
    "skills and slots of a category",
    "PUT capacityCategories/NEW",
    { active: true, timeSlots: [{ label: "nope" }], workSkills: [{ label: "nope", ratio: 1 }], translations: en },
    "workSkills",
  ],
  [
    "slots and names of a category",
    "PUT capacityCategories/NEW",
    { active: true, timeSlots: [{ label: "nope" }], translations: [] },
    "timeSlots",
  ],
  [
    "slots and group of a type",
    "PUT activityTypes/NEW",
    { active: true, defaultDuration: 60, timeSlots: [{ label: "nope" }], groupLabel: "nope", translations: en },
    "timeSlots",
  ],
  [
    "group and names of a type",
    "PUT activityTypes/NEW",
    { active: true, defaultDuration: 60, groupLabel: "nope", translations: [] },
    "groupLabel",
  ],
  [
    "model and names",
    "PUT inventoryTypes/NEW",
    { active: true, modelProperty: "nope", translations: [] },
    "modelProperty",
  ],
  ["content and names of a form", "PUT forms/NEW", { content: "{", translations: [] }, "content"],
];

it.each(table)(
  "of two mistakes, %s, the answer names the one that OFS sees first",
  async (_what, route, body, named) => {
    const ask = asker(companyServer());
    const { status, data } = await ask(route.replace(" ", " /rest/ofscMetadata/v1/"), body);
    expect([status, /(?:Path|specified): '(\w+)'/.exec(data.detail)?.[1]]).toEqual([400, named]);
  },
);

it("takes a setting of a link template that is empty for one that is not there", async () => {
  const ask = asker(companyServer());
  const empty = { minInterval: "", maxInterval: "", schedulingConstraint: "", assignmentConstraint: "" };
  const { data } = await ask("POST /rest/ofscMetadata/v1/linkTemplates", { ...template, ...empty });
  expect(data.label).toBe("NEW");
  for (const name of Object.keys(empty)) expect(data).not.toHaveProperty(name);
});
