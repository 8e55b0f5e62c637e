import { describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { expect, it } from "vitest";
import { InventoryType, InventoryTypeInput } from "../inventory-types/inventory-type.js";
import { Form, FormInput, SavedForm } from "./form.js";

const form = {
  label: "mobile_provider_request#8#",
  name: "Request",
  translations: [{ language: "en", languageISO: "en-US", name: "Request" }],
};
const content = '{"formatVersion":"1.1","items":[]}';

it("reads a form without its content in a list, and with it and warnings once saved", () => {
  expect(problemsOf(schemaOf(Form), form)).toEqual([]);
  expect(problemsOf(schemaOf(SavedForm), { ...form, content, warnings: ["Empty form"] })).toEqual([]);
});

it("takes the content of a form as text", () => {
  expect(problemsOf(schemaOf(FormInput), { content })).toEqual([]);
  expect(problemsOf(schemaOf(FormInput), { content: JSON.parse(content) }).map(describeProblem)).toEqual([
    "content: expected text, got an object",
  ]);
});

it("reads an inventory type, whose unit is translated as well", () => {
  const cable = {
    label: "CABLE",
    name: "Cable",
    unitOfMeasurement: "ft",
    active: true,
    nonSerialized: true,
    modelProperty: "part_item_number",
    quantityPrecision: null,
    translations: [{ language: "en", name: "Cable", unitOfMeasurement: "ft" }],
  };
  expect(problemsOf(schemaOf(InventoryType), cable)).toEqual([]);
  expect(problemsOf(schemaOf(InventoryTypeInput), cable)).toEqual([]);
  expect(problemsOf(schemaOf(InventoryTypeInput), { active: true })).toEqual([]);
  expect(problemsOf(schemaOf(InventoryTypeInput), { nonSerialized: "yes" }).map(describeProblem)).toContainEqual(
    expect.stringMatching(/^nonSerialized: /),
  );
});
