import { describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { expect, it } from "vitest";
import { ActivityTypeGroup } from "../activity-type-groups/activity-type-group.js";
import { ActivityType, ActivityTypeInput } from "./activity-type.js";

const type = {
  label: "IN",
  name: "Install",
  active: true,
  groupLabel: "customer",
  defaultDuration: 48,
  timeSlots: [{ label: "08-10" }, { label: "all-day" }],
  colors: { pending: "FFDE00", enroute: "A0A0FF", notOrdered: "FFCC99" },
  features: { isSegmentingEnabled: false, allowReschedule: true, supportOfTimeSlots: true },
  translations: [{ language: "en", languageISO: "en-US", name: "Install" }],
};

it("reads an activity type, with translations or in one language", () => {
  const { translations, ...inOneLanguage } = type;
  expect(translations).toHaveLength(1);
  expect(problemsOf(schemaOf(ActivityType), type)).toEqual([]);
  expect(problemsOf(schemaOf(ActivityType), inOneLanguage)).toEqual([]);
});

it("reads an activity type that has nothing but what every type has", () => {
  const bare = { label: "LU", name: "Lunch", active: true, defaultDuration: 30, features: null, groupLabel: null };
  expect(problemsOf(schemaOf(ActivityType), bare)).toEqual([]);
});

it("names what is wrong with an activity type to save", () => {
  const wrong = { ...type, active: "yes", segmentMinDuration: 10, features: { calculateTravel: 1 } };
  expect(problemsOf(schemaOf(ActivityTypeInput), wrong).map(describeProblem)).toEqual([
    'active: expected true or false, got "yes"',
    "features.calculateTravel: expected true or false, got 1",
    "segmentMinDuration: expected at least 15, got 10",
  ]);
});

it("reads an activity type group with the name and the types that OFS adds", () => {
  const group = {
    label: "customer",
    name: "Customer",
    activityTypes: [{ label: "IN" }, { label: "06" }],
    translations: [{ language: "en", name: "Customer" }],
  };
  expect(problemsOf(schemaOf(ActivityTypeGroup), group)).toEqual([]);
});
