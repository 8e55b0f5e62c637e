import { describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { expect, it } from "vitest";
import { CapacityCategory, CapacityCategoryInput } from "./capacity-category.js";

const audit = {
  startDate: "2024-01-01",
  end_date: "",
  created_by: "1",
  creation_date: "2024-01-01 10:00:00",
  last_updated_by: "1",
  last_update_date: "2024-01-01 10:00:00",
  last_update_login: "1",
};
const category = {
  label: "EST",
  name: "Estimate",
  active: true,
  workSkills: [{ label: "EST", ratio: 1, ...audit }],
  workSkillGroups: [{ label: "ALL", ...audit, links: [{ rel: "self", href: "https://example.com" }] }],
  timeSlots: [{ label: "08-10" }],
  translations: [{ language: "en", name: "Estimate" }],
};

it("reads a capacity category with all that OFS adds, and takes it back", () => {
  expect(problemsOf(schemaOf(CapacityCategory), category)).toEqual([]);
  expect(problemsOf(schemaOf(CapacityCategoryInput), category)).toEqual([]);
});

it("names what is wrong with a capacity category to save", () => {
  expect(
    problemsOf(schemaOf(CapacityCategoryInput), { workSkills: [{ label: "EST", ratio: 101 }] }).map(describeProblem),
  ).toEqual(["active: is required", "workSkills[0].ratio: expected at most 100, got 101"]);
});
