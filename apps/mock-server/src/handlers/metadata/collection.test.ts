import { responseOf } from "@ofsc/contract";
import { beforeEach, describe, expect, it } from "vitest";
import { type Clients, clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { failureOf, statusOf } from "../../../test/core-client.js";
import type { MockServer, MockServerOptions } from "../../server.js";

let server: MockServer;
let ofs: Clients["metadata"];
const start = (switches: MockServerOptions["switches"] = {}) => {
  server = companyServer(switches);
  ofs = clientsOf(server).metadata;
};
beforeEach(() => start());

const en = (name: string) => [{ language: "en", name }];
const statusFrom = async (call: PromiseLike<object>) => responseOf(await call)?.status;

describe("a collection", () => {
  it("creates with 201, replaces with 200, deletes with 204", async () => {
    const skill = { active: true, sharing: "summary", translations: en("Splicing") };
    expect(await statusFrom(ofs.workSkills.createOrReplace("SPLICE", skill))).toBe(201);
    expect(await statusFrom(ofs.workSkills.createOrReplace("SPLICE", { ...skill, active: false }))).toBe(200);
    expect(await ofs.workSkills.get("SPLICE")).toMatchObject({ active: false, name: "Splicing" });
    await ofs.workSkills.delete("SPLICE");
    expect(await failureOf(ofs.workSkills.get("SPLICE"))).toEqual([404, "Work skill not found: label='SPLICE'"]);
    expect(await statusOf(ofs.workSkills.delete("SPLICE"))).toBe(404);
  });

  it("has labels up to a length", async () => {
    const skill = { active: true, sharing: "summary" };
    expect((await ofs.workSkills.createOrReplace("x".repeat(40), skill)).name).toBe("x".repeat(40));
    const long = "x".repeat(41);
    expect(await failureOf(ofs.workSkills.createOrReplace(long, skill))).toEqual([
      400,
      `Invalid property value. Path: 'label'. Value: '${long}'. String is too long`,
    ]);
    const shift = { name: "S", active: true, type: "regular", workTimeStart: "08:00", workTimeEnd: "09:00" };
    expect(await statusOf(ofs.shifts.createOrReplace("x".repeat(33), shift))).toBe(400);
  });

  it("pages, and may be without items when there is nothing", async () => {
    const page = await ofs.workSkills.list({ limit: 2, offset: 2 });
    expect(page).toMatchObject({ totalResults: 5, offset: 2, limit: 2, hasMore: true });
    expect(page.links?.map(({ rel }) => rel)).toEqual(["canonical", "prev", "next", "describedby"]);
    expect(await ofs.properties.list({ limit: 1 })).not.toHaveProperty("hasMore");
    expect(await ofs.workSkills.list().all({ limit: 100 })).toHaveLength(5);
    server.world.nonWorkingReasons.clear();
    const raw = await clientsOf(server).transport.request("GET", "/rest/ofscMetadata/v1/nonWorkingReasons");
    expect(raw).not.toHaveProperty("items");
    expect((await ofs.nonWorkingReasons.list()).items).toEqual([]);
  });
});

describe("names", () => {
  const both = [...en("Installation"), { language: "es", name: "Instalación" }];

  it("come in the language asked for, in English for one that is missing, else all of them", async () => {
    await ofs.inventoryTypes.createOrReplace("ONT", { active: true, translations: both });
    expect(await ofs.inventoryTypes.get("ONT")).toMatchObject({ nonSerialized: false });
    const named = async (language?: string) => ofs.inventoryTypes.get("ONT", language ? { language } : {});
    expect(await named("es")).toMatchObject({ name: "Instalación" });
    expect(await named("es-ES")).toMatchObject({ name: "Instalación" });
    expect(await named("fi")).toMatchObject({ name: "Installation" });
    expect(await named("es")).not.toHaveProperty("translations");
    expect((await named()).translations).toEqual([
      { language: "en", languageISO: "en-US", name: "Installation" },
      { language: "es", languageISO: "es-ES", name: "Instalación" },
    ]);
    const reasons = await ofs.nonWorkingReasons.list({ language: "es" });
    expect(reasons.items.map(({ name }) => name)).toEqual(["Vacaciones", "Enfermedad"]);
  });

  it("come in the language of the user who asks", async () => {
    const dana = server.world.users.get("dispatcher");
    if (dana) server.world.users.set(dana.login, { ...dana, language: "es" });
    await ofs.workSkills.createOrReplace("INSTALL", { active: true, sharing: "minimal", translations: both });
    const authorization = `Basic ${btoa("dispatcher@mock:dispatcher-password")}`;
    const url = "https://mock.test/rest/ofscMetadata/v1/workSkills/INSTALL";
    const response = await server.fetch(new Request(url, { headers: { authorization } }));
    expect(await response.json()).toMatchObject({ name: "Instalación", translations: [{}, {}] });
  });

  it("need English, and to create most things, translations at all", async () => {
    const german = [{ language: "de", name: "Gruppe" }];
    const [status, detail] = await failureOf(ofs.activityTypeGroups.createOrReplace("G", { translations: german }));
    expect([status, detail.endsWith("An English name is required")]).toEqual([400, true]);
    const needed = "Required property is not specified: 'translations'";
    expect(await failureOf(ofs.activityTypeGroups.createOrReplace("G", {}))).toEqual([400, needed]);
    expect(await statusOf(ofs.capacityCategories.createOrReplace("C", { active: true }))).toBe(400);
  });

  it("stay where a replacement has none, and are replaced as a whole where it has some", async () => {
    await ofs.activityTypeGroups.createOrReplace("G", { translations: both });
    expect((await ofs.activityTypeGroups.createOrReplace("G", {})).translations).toHaveLength(2);
    await ofs.activityTypeGroups.createOrReplace("G", { translations: en("Group") });
    expect(await ofs.activityTypeGroups.get("G")).toMatchObject({ name: "Group", translations: [{ name: "Group" }] });
  });

  it("may be asked for where Oracle says nothing of keeping them", async () => {
    start({ absentTranslations: "refuse" });
    const { translations: _none, ...type } = await ofs.inventoryTypes.get("MODEM");
    expect(await statusOf(ofs.inventoryTypes.createOrReplace("MODEM", type))).toBe(400);
  });
});

describe("an activity type", () => {
  const type = { active: true, groupLabel: "customer", defaultDuration: 30, translations: en("Survey") };

  it("loses the features that a replacement leaves out, and what booking made of them", async () => {
    const created = await ofs.activityTypes.createOrReplace("SU", { ...type, features: { calculateTravel: true } });
    expect(created.features).toMatchObject({ calculateTravel: true, supportOfWorkZones: false });
    expect(Object.keys(created.features ?? {})).toHaveLength(27);
    const replaced = await ofs.activityTypes.createOrReplace("SU", type);
    expect(replaced.features).toMatchObject({ calculateTravel: false });
    expect(replaced).not.toHaveProperty("timeSlots");
  });

  it("has a group, time slots and segments that there are", async () => {
    const refused = async (change: object) => statusOf(ofs.activityTypes.createOrReplace("SU", { ...type, ...change }));
    expect(await refused({ groupLabel: "nowhere" })).toBe(400);
    expect(await refused({ groupLabel: undefined })).toBe(400);
    expect(await refused({ timeSlots: [{ label: "nowhen" }] })).toBe(400);
    expect(await refused({ segmentMinDuration: 100 })).toBe(400);
    await ofs.activityTypes.createOrReplace("SU", {
      ...type,
      segmentMaxDuration: 240,
      timeSlots: [{ label: "08-10" }],
    });
    expect(server.world.activityTypes.get("SU")?.timeSlots).toEqual(["08-10"]);
    expect((await ofs.activityTypeGroups.get("customer")).activityTypes).toContainEqual({ label: "SU" });
    expect((await ofs.activityTypes.list({ language: "en" })).items[0]).not.toHaveProperty("translations");
  });
});

describe("a shift", () => {
  const shift = { name: "Evening", active: true, workTimeStart: "16:00", workTimeEnd: "20:00" };

  it("has a type that stays, and times with seconds", async () => {
    expect(await failureOf(ofs.shifts.createOrReplace("eve", shift))).toEqual([
      400,
      "Required property is not specified: 'type'",
    ]);
    const created = await ofs.shifts.createOrReplace("eve", { ...shift, type: "regular" });
    expect(created).toMatchObject({ type: "regular", workTimeStart: "16:00:00", label: "eve" });
    const replaced = await ofs.shifts.createOrReplace("eve", { ...shift, points: 4 });
    expect(replaced).not.toHaveProperty("type");
    expect(await ofs.shifts.get("eve")).toMatchObject({ type: "regular", points: 4 });
    expect(await statusOf(ofs.shifts.createOrReplace("eve", { ...shift, type: "on-call" }))).toBe(400);
  });

  it("needs a colour when it is on call", async () => {
    const standby = { ...shift, type: "on-call" };
    expect(await statusOf(ofs.shifts.createOrReplace("call", standby))).toBe(400);
    expect(await statusOf(ofs.shifts.createOrReplace("call", { ...standby, decoration: "pink" }))).toBe(400);
    expect(await ofs.shifts.createOrReplace("call", { ...standby, decoration: "red" })).toMatchObject({
      decoration: "red",
    });
  });

  it("can be deleted, unless the server minds that calendars use it", async () => {
    await ofs.shifts.delete("8-17");
    expect(await statusOf(ofs.shifts.get("8-17"))).toBe(404);
    start({ deleteReferenced: "refuse" });
    expect(await statusOf(ofs.shifts.delete("8-17"))).toBe(409);
    await ofs.shifts.delete("22-06");
  });
});

describe("a form", () => {
  it("has JSON for content, warnings for what is doubtful in it, and a list without it", async () => {
    const form = { content: "{}", translations: en("Survey") };
    expect(await ofs.forms.createOrReplace("survey#8#", form)).toMatchObject({ warnings: ["The form has no items"] });
    expect(await ofs.forms.get("survey#8#")).toMatchObject({ content: "{}", name: "Survey" });
    expect((await ofs.forms.list()).items[0]).not.toHaveProperty("content");
    expect(await statusOf(ofs.forms.createOrReplace("survey#8#", { content: "not json" }))).toBe(400);
    await ofs.forms.delete("survey#8#");
  });

  it("cannot be deleted while it is in use", async () => {
    const shapeHintButton = { actionType: "form", label: "checklist" };
    await ofs.mapLayers.create({ label: "pipes", translations: en("Pipes"), shapeHintButton });
    expect(await failureOf(ofs.forms.delete("checklist"))).toEqual([409, "The form checklist is in use"]);
  });
});

describe("an inventory type", () => {
  it("has a model property that stays, and a unit in each language", async () => {
    const cable = await ofs.inventoryTypes.get("CABLE");
    expect(cable).toMatchObject({ unitOfMeasurement: "m", translations: [{ unitOfMeasurement: "m" }] });
    const { modelProperty: _lost, ...modem } = await ofs.inventoryTypes.get("MODEM");
    expect(await statusOf(ofs.inventoryTypes.createOrReplace("MODEM", modem))).toBe(400);
    expect(await statusOf(ofs.inventoryTypes.createOrReplace("CABLE", { ...cable, modelProperty: "XA_NOTES" }))).toBe(
      400,
    );
    const precise = await ofs.inventoryTypes.createOrReplace("CABLE", { ...cable, quantityPrecision: null });
    expect(precise.quantityPrecision).toBeNull();
  });
});

describe("work skills, groups and categories", () => {
  it("hang together: a group lends a category its skills", async () => {
    const group = { assignToResource: true, addToCapacityCategory: true, active: true, translations: en("Duo") };
    const unknown = { ...group, workSkills: [{ label: "NONE", ratio: 1 }] };
    expect(await statusOf(ofs.workSkillGroups.createOrReplace("DUO", unknown))).toBe(400);
    await ofs.workSkillGroups.createOrReplace("DUO", { ...group, workSkills: [{ label: "REPAIR", ratio: 60 }] });
    const category = { active: true, translations: en("Duo"), workSkillGroups: [{ label: "DUO" }] };
    const created = await ofs.capacityCategories.createOrReplace("DUO", category);
    expect(created.workSkillGroups?.[0]).toMatchObject({ label: "DUO", end_date: "", created_by: "demo" });
    expect(await categoriesOfRepair()).toContain("DUO");

    await ofs.workSkillGroups.delete("DUO");
    expect((await ofs.capacityCategories.get("DUO")).workSkillGroups).toEqual([]);
    expect(await categoriesOfRepair()).not.toContain("DUO");
    await ofs.capacityCategories.delete("DUO");
  });

  it("let go of a skill that is deleted", async () => {
    await ofs.workSkills.delete("REPAIR");
    expect((await ofs.capacityCategories.get("REPAIR")).workSkills).toEqual([]);
    expect((await ofs.workSkillGroups.get("ALL_ROUND")).workSkills).toEqual([{ label: "INSTALL", ratio: 80 }]);
    const { items } = await ofs.workSkillConditions.list();
    expect(items.map(({ label }) => label)).not.toContain("REPAIR");
  });

  it("can be told to hold on to what is in use", async () => {
    start({ deleteReferenced: "refuse" });
    expect(await statusOf(ofs.workSkills.delete("REPAIR"))).toBe(409);
    expect(await statusOf(ofs.capacityCategories.delete("REPAIR"))).toBe(409);
    await ofs.workSkillGroups.delete("ALL_ROUND");
    const { links: _own, ...category } = await ofs.capacityCategories.get("REPAIR");
    await ofs.workSkillGroups.createOrReplace("G", {
      assignToResource: true,
      addToCapacityCategory: true,
      active: true,
      translations: en("G"),
    });
    await ofs.capacityCategories.createOrReplace("REPAIR", { ...category, workSkillGroups: [{ label: "G" }] });
    expect(await statusOf(ofs.workSkillGroups.delete("G"))).toBe(409);
  });

  it("take a category out of its areas when it is deleted, and check what it names", async () => {
    await ofs.capacityCategories.delete("FIBER");
    const { items } = await ofs.capacityAreas.categories.list("FLUSA");
    expect(items.map(({ label }) => label)).toEqual(["INSTALL", "REPAIR", "UPGRADE", "BUSINESS"]);
    const category = { active: true, translations: en("X") };
    const refused = async (more: object) =>
      statusOf(ofs.capacityCategories.createOrReplace("X", { ...category, ...more }));
    expect(await refused({ workSkills: [{ label: "NONE", ratio: 1 }] })).toBe(400);
    expect(await refused({ timeSlots: [{ label: "NONE" }] })).toBe(400);
    const sent = { ...category, timeSlots: [{ label: "08-10" }] };
    expect(await ofs.capacityCategories.createOrReplace("X", sent)).toMatchObject(sent);
  });

  const categoriesOfRepair = async () => {
    const { capacity } = clientsOf(server);
    const options = await capacity.booking.options({
      dates: ["2026-03-04"],
      activityType: "RP",
      postalCode: "33101",
    } as never);
    return (options as { categories?: string[] }).categories ?? [];
  };
});

describe("work skill conditions", () => {
  it("decide on the categories of booking options", async () => {
    const { capacity } = clientsOf(server);
    const book = async () => {
      const query = { dates: ["2026-03-04"], activityType: "RP", postalCode: "33101" };
      return ((await capacity.booking.options(query as never)) as { categories?: string[] }).categories;
    };
    expect(await book()).toEqual(["REPAIR"]);
    const { items } = await ofs.workSkillConditions.list();
    const changed = items.map((one) =>
      one.label === "UPGRADE"
        ? { ...one, conditions: [{ label: "activityType", function: "in", valueList: ["RP"] }] }
        : one,
    );
    await ofs.workSkillConditions.replaceAll({ items: changed });
    expect(await book()).toEqual(["REPAIR", "UPGRADE"]);

    // An upgrade is no longer asked for where a repair is.
    const repair = items.find(({ label }) => label === "REPAIR")?.internalId ?? 0;
    const dependencies = [{ type: "notSelected", dependency: [{ internalId: repair }] }];
    const dependent = changed.map((one) => (one.label === "UPGRADE" ? { ...one, dependencies } : one));
    await ofs.workSkillConditions.replaceAll({ items: dependent });
    expect(await book()).toEqual(["REPAIR"]);
    await ofs.workSkillConditions.replaceAll({ items: [] });
    expect((await ofs.workSkillConditions.list()).totalResults).toBe(0);
  });

  it("are refused as a whole where one makes no sense", async () => {
    const { items } = await ofs.workSkillConditions.list();
    const [first] = items;
    if (!first) throw new Error("there are conditions");
    const refused = async (...more: object[]) =>
      statusOf(ofs.workSkillConditions.replaceAll({ items: [first, ...more] as never }));
    expect(await refused(first)).toBe(400);
    expect(await refused({ ...first, internalId: 9, label: "NONE" })).toBe(400);
    const condition = { label: "city", function: "like" };
    expect(await refused({ ...first, internalId: 9, conditions: [condition] })).toBe(400);
    const dependencies = [{ type: "selected", dependency: [{ internalId: 77 }] }];
    expect(await refused({ ...first, internalId: 9, dependencies })).toBe(400);
    expect((await ofs.workSkillConditions.list()).items).toEqual(items);
  });
});

describe("what can only be read", () => {
  it("is listed with its names", async () => {
    expect((await ofs.languages.list()).items[0]).toMatchObject({ label: "en-US", code: "en", name: "English" });
    expect((await ofs.resourceTypes.list({ language: "en" })).items[0]).toMatchObject({ label: "GR", name: "Group" });
    const slots = (await ofs.timeSlots.list()).items;
    expect(slots.find(({ isAllDay }) => isAllDay)).not.toHaveProperty("timeStart");
    expect((await ofs.organizations.list()).items).toHaveLength(2);
    expect(await ofs.organizations.get("partners")).toMatchObject({ name: "Partners", type: "contractor" });
    expect(await statusOf(ofs.organizations.get("none"))).toBe(404);
    expect(await ofs.workZoneKey.get()).toMatchObject({ current: [{ apiParameterName: "postalCode", order: 1 }] });
    server.world.workZoneKey.unshift({
      label: "z",
      length: 1,
      apiParameterName: "z",
      function: "caseSensitive",
      order: 2,
    });
    expect((await ofs.workZoneKey.get()).current[1]).toEqual({
      label: "z",
      length: 1,
      apiParameterName: "z",
      order: 2,
    });
  });
});
