import { describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { PartsCatalog, PartsCatalogItem } from "./index.js";

describe("parts catalog", () => {
  it("takes a catalog with its fields and item types", () => {
    const catalog = {
      name: "Spare parts",
      fieldSchemas: [
        { label: "number", name: "Part number", propertyLabel: "part_number", searchable: true, preview: true },
        { label: "text", name: "Description" },
      ],
      typeSchemas: [{ itemType: "modem", inventoryType: "MD" }],
    };
    expect(problemsOf(schemaOf(PartsCatalog), catalog)).toEqual([]);
  });

  it("takes an item with an empty field", () => {
    const item = {
      type: "modem",
      weight: 0,
      fields: [{ label: "text", value: "" }],
      tags: ["indoor"],
      linkedItems: [{ itemLabel: "power-supply", data: "needed" }],
      images: [{ imageURL: "https://example.com/modem.png" }],
    };
    expect(problemsOf(schemaOf(PartsCatalogItem), item)).toEqual([]);
  });

  it("names what an item lacks", () => {
    const item = { fields: [{ label: "text" }], linkedItems: [{ itemLabel: "x".repeat(166) }] };
    expect(problemsOf(schemaOf(PartsCatalogItem), item).map(describeProblem)).toEqual([
      "type: is required",
      "fields[0].value: is required",
      expect.stringMatching(/^linkedItems\[0\]\.itemLabel: /),
    ]);
  });
});
