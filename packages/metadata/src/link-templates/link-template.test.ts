import { describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { expect, it } from "vitest";
import { CreateLinkTemplate, LinkTemplate, LinkTemplatePatch } from "./link-template.js";

const template = {
  label: "start_after",
  reverseLabel: "start_before",
  linkType: "finishToStart",
  active: true,
  minInterval: "adjustable",
  minIntervalValue: 0,
  maxInterval: "unlimited",
  schedulingConstraint: "sameDay",
  assignmentConstraint: "none",
  translations: [{ language: "en-US", name: "Start after", reverseName: "Start before" }],
};

it("reads a link template, which may have no type", () => {
  const { linkType, ...untyped } = template;
  expect(linkType).toBe("finishToStart");
  expect(problemsOf(schemaOf(LinkTemplate), template)).toEqual([]);
  expect(problemsOf(schemaOf(LinkTemplate), untyped)).toEqual([]);
});

it("creates a template without reverse label where both activities are alike", () => {
  const simultaneous = {
    label: "together",
    linkType: "simultaneous",
    active: true,
    translations: [{ language: "en-US", name: "Together" }],
  };
  expect(problemsOf(schemaOf(CreateLinkTemplate), simultaneous)).toEqual([]);
});

it("names what is wrong with a template to create", () => {
  const wrong = { ...template, linkType: "startToFinish", maxIntervalValue: 30001, translations: undefined };
  expect(problemsOf(schemaOf(CreateLinkTemplate), wrong).map(describeProblem)).toEqual([
    "maxIntervalValue: expected at most 30000, got 30001",
    "translations: is required",
    expect.stringContaining('expected one of "finishToStart", "startToStart"'),
  ]);
});

it("changes any part of a template", () => {
  expect(problemsOf(schemaOf(LinkTemplatePatch), { active: false })).toEqual([]);
});
