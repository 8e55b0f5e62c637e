import { beforeEach, describe, expect, it } from "vitest";
import { type Clients, clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { failureOf, statusOf } from "../../../test/core-client.js";
import type { World } from "../../world/world.js";

let ofs: Clients["metadata"];
let world: World;
beforeEach(() => {
  const server = companyServer();
  ({ world } = server);
  ofs = clientsOf(server).metadata;
});

const translations = [{ language: "en", name: "Colour" }];
const colour = { type: "enumeration", entity: "activity", gui: "combobox", translations };
const value = (label: string, active = true) => ({ label, active, translations: [{ language: "en", name: label }] });

describe("a property", () => {
  it("can be created, replaced and changed in part", async () => {
    await ofs.properties.createOrReplace("XA_COLOUR", { ...colour, cloneFlag: true });
    const changed = await ofs.properties.update("XA_COLOUR", { gui: "radiogroup" });
    expect(changed).toMatchObject({ gui: "radiogroup", cloneFlag: true, name: "Colour" });
    expect(await ofs.properties.createOrReplace("XA_COLOUR", colour)).toMatchObject({ cloneFlag: false });
    expect(changed.links?.map(({ rel }) => rel)).toContain("enumerationList");
    expect(await statusOf(ofs.properties.update("XA_NONE", {}))).toBe(404);
    expect(await statusOf(ofs.properties.get("XA_NONE"))).toBe(404);
  });

  it("keeps type and entity, and has settings that fit", async () => {
    expect(await statusOf(ofs.properties.update("XA_NOTES", { type: "integer" }))).toBe(400);
    expect(await statusOf(ofs.properties.update("XA_NOTES", { entity: "user" }))).toBe(400);
    const refused = async (change: object) =>
      statusOf(ofs.properties.createOrReplace("XA_X", { ...colour, ...change }));
    expect(await refused({ gui: undefined })).toBe(400);
    expect(await refused({ type: "field" })).toBe(400);
    expect(await refused({ type: "odd" })).toBe(400);
    expect(await refused({ type: "file", gui: "file" })).toBe(400);
    expect(await refused({ type: "string", gui: "url", lines: 3 })).toBe(400);
    expect(await refused({ entity: "resource", cloneFlag: true })).toBe(400);
    expect(await refused({ translations: undefined })).toBe(400);
    await ofs.properties.createOrReplace("XA_F", { ...colour, type: "file", gui: "file", mimeTypes: ["text/plain"] });
    expect(await statusOf(ofs.properties.update("XA_F", { mimeTypes: [] }))).toBe(400);
  });

  it("of OFS itself takes nothing but translations", async () => {
    world.properties.set("apptNumber", { label: "apptNumber", type: "field", entity: "activity", hint: "Number" });
    const changed = await ofs.properties.createOrReplace("apptNumber", {
      type: "field",
      entity: "activity",
      gui: "url",
      translations,
    });
    expect(changed).toMatchObject({ name: "Colour", gui: null, hint: "Number" });
  });

  it("may be a field that OFS has by itself, which lists leave out unless asked for", async () => {
    expect(await ofs.properties.get("date")).toMatchObject({
      label: "date",
      name: "Date",
      type: "field",
      entity: "activity",
      gui: null,
    });
    expect(await ofs.properties.get("mainResourceId")).toMatchObject({ type: "field", entity: "user" });
    const fields = (await ofs.properties.list({ type: "field", entity: "inventory" })).items.map(({ label }) => label);
    expect(fields).toContain("serialNumber");
    expect((await ofs.properties.list()).items.map(({ type }) => type)).not.toContain("field");
  });

  it("is listed by type and entity", async () => {
    const files = await ofs.properties.list({ type: "file", entity: "resource" });
    expect(files.items.map(({ label }) => label)).toEqual(["XR_PHOTO"]);
    expect((await ofs.properties.list({ language: "en", limit: 1 })).items[0]).not.toHaveProperty("translations");
  });
});

describe("the values of an enumeration", () => {
  const { enumerationList } = { enumerationList: () => ofs.properties.enumerationList };

  it("are replaced as a whole, and what is left out is gone", async () => {
    await ofs.properties.createOrReplace("XA_COLOUR", colour);
    const replaced = await enumerationList().replaceAll("XA_COLOUR", { items: [value("red"), value("blue", false)] });
    expect(replaced).toMatchObject({ totalResults: 2, items: [{ label: "red" }, { label: "blue", active: false }] });
    expect(await enumerationList().replaceAll("XA_COLOUR", { items: [value("red")] })).toMatchObject({
      totalResults: 1,
    });
    expect((await enumerationList().list("XA_COLOUR", { language: "fr" })).items[0]).toMatchObject({ name: "red" });
  });

  it("cannot be deleted where the server keeps to what is documented", async () => {
    const strict = clientsOf(companyServer({ omittedValues: "refuse" })).metadata.properties;
    await strict.createOrReplace("XA_COLOUR", colour);
    await strict.enumerationList.replaceAll("XA_COLOUR", { items: [value("red"), value("blue", false)] });
    const [status, detail] = await failureOf(strict.enumerationList.replaceAll("XA_COLOUR", { items: [value("red")] }));
    expect([status, detail]).toEqual([
      400,
      "Invalid property value. Path: 'items'. Value: 'blue'. Enumeration values cannot be deleted",
    ]);
  });

  it("have labels of their own, an English name, and one of them active", async () => {
    await ofs.properties.createOrReplace("XA_COLOUR", colour);
    const refused = async (...items: object[]) =>
      statusOf(enumerationList().replaceAll("XA_COLOUR", { items: items as never }));
    expect(await refused(value("0"))).toBe(400);
    expect(await refused(value("-1"))).toBe(400);
    expect(await refused(value("red"), value("red"))).toBe(400);
    expect(await refused(value("red", false))).toBe(400);
    expect(await refused({ label: "red", translations: [] })).toBe(400);
    expect(await refused({ label: "red" })).toBe(400);
  });

  it("are there for enumerations only, and those of countries are fixed", async () => {
    const [status, detail] = await failureOf(enumerationList().list("XA_NOTES"));
    expect([status, detail]).toEqual([400, "The property 'XA_NOTES' is not enumeration"]);
    world.properties.set("country_code", { label: "country_code", type: "enumeration", entity: "activity" });
    expect(await statusOf(enumerationList().replaceAll("country_code", { items: [value("US")] }))).toBe(400);
    expect(await statusOf(enumerationList().list("XA_NONE"))).toBe(404);
  });
});
