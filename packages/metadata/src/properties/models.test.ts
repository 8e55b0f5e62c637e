import { describeProblem, pathOf, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { EnumerationValue, ReplaceEnumerationValues } from "./enumeration-list/enumeration-value.js";
import { ListProperties } from "./list-properties.js";
import { Property, PropertyInput, PropertyPatch } from "./property.js";

const messages = (schema: Parameters<typeof problemsOf>[0], value: unknown) =>
  problemsOf(schema, value).map(describeProblem);

const translations = [
  { language: "en", name: "Severity", languageISO: "en-US" },
  { language: "es", name: "Gravedad", languageISO: "es-ES" },
];
const severity = {
  label: "XA_SEVERITY",
  name: "Severity",
  type: "enumeration",
  entity: "activity",
  gui: "combobox",
  cloneFlag: true,
  translations,
  links: [{ rel: "child", href: "https://acme.test/rest/ofscMetadata/v1/properties/XA_SEVERITY/enumerationList" }],
};

describe("a property", () => {
  it("is read with whatever gui OFS names, none included", () => {
    expect(messages(schemaOf(Property), severity)).toEqual([]);
    expect(messages(schemaOf(Property), { ...severity, type: "field", gui: null })).toEqual([]);
    expect(messages(schemaOf(Property), { ...severity, gui: "attachments" })).toEqual([]);
  });

  it("keeps the settings of its type", () => {
    const photo = {
      label: "site_photo",
      type: "file",
      entity: "activity",
      gui: "image",
      fileSizeLimit: "3MB",
      mimeTypes: ["image/jpeg"],
      maxWidth: 1600,
      maxHeight: 1200,
      allowDraw: true,
      getGeolocation: true,
      watermark: false,
    };
    expect(messages(schemaOf(Property), photo)).toEqual([]);
  });

  it("can be sent back as it came, but for the links that OFS adds", () => {
    expect(problemsOf(schemaOf(PropertyInput), severity).map(pathOf)).toEqual(["links"]);
  });

  it("is changed field by field", () => {
    expect(messages(schemaOf(PropertyPatch), { lines: 3 })).toEqual([]);
    expect(messages(schemaOf(PropertyPatch), { lines: 12 })).toHaveLength(1);
  });

  it("needs a type and an entity to be created", () => {
    expect(messages(schemaOf(PropertyInput), { gui: "text", translations })).toEqual([
      "type: is required",
      "entity: is required",
    ]);
  });

  it("is listed by type, entity and language", () => {
    expect(messages(schemaOf(ListProperties), { type: "enumeration", entity: "service request", limit: 50 })).toEqual(
      [],
    );
  });
});

describe("an enumeration", () => {
  it("has values with their translations", () => {
    expect(messages(schemaOf(EnumerationValue), { label: "high", active: true, translations })).toEqual([]);
  });

  it("cannot be emptied", () => {
    expect(messages(schemaOf(ReplaceEnumerationValues), { items: [] })).toHaveLength(1);
  });
});
