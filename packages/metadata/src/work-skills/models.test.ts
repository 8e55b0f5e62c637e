import { describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { ReplaceWorkSkillConditions, WorkSkillCondition } from "../work-skill-conditions/work-skill-condition.js";
import { WorkSkillGroup, WorkSkillGroupInput } from "../work-skill-groups/work-skill-group.js";
import { WorkSkill } from "./work-skill.js";

const translations = [{ language: "en", name: "Estimate", languageISO: "en-US" }];

it("reads a work skill, whose sharing may have a blank in it", () => {
  const skill = { label: "EST", name: "Estimate", active: true, sharing: "no sharing", translations };
  expect(problemsOf(schemaOf(WorkSkill), skill)).toEqual([]);
});

describe("a work skill group", () => {
  const group = {
    label: "TEST",
    name: "Test",
    assignToResource: true,
    addToCapacityCategory: true,
    active: true,
    workSkills: [{ label: "EST", ratio: 50 }],
  };

  it("is replaced without its translations, but always read with them", () => {
    expect(problemsOf(schemaOf(WorkSkillGroup), { ...group, translations })).toEqual([]);
    expect(problemsOf(schemaOf(WorkSkillGroupInput), group)).toEqual([]);
    expect(problemsOf(schemaOf(WorkSkillGroup), group).map(describeProblem)).toEqual(["translations: is required"]);
  });

  it("gives its skills at a level of 1 to 100", () => {
    const tooMuch = { ...group, workSkills: [{ label: "EST", ratio: 101 }] };
    expect(problemsOf(schemaOf(WorkSkillGroupInput), tooMuch).map(describeProblem)).toEqual([
      expect.stringMatching(/^workSkills\[0\]\.ratio: /),
    ]);
  });
});

describe("a work skill condition", () => {
  const condition = { internalId: 1, label: "EST", requiredLevel: 1, preferableLevel: 100 };

  it("may hold for any activity", () => {
    expect(problemsOf(schemaOf(WorkSkillCondition), condition)).toEqual([]);
  });

  it("comes back with who changed it, and with what it depends on", () => {
    const detailed = {
      ...condition,
      conditions: [
        {
          label: "aworktype",
          function: "in",
          valueList: ["EST", "RP"],
          created_by: "1",
          creation_date: "2025-03-01 10:00:00",
          last_updated_by: "1",
          last_update_date: "2025-03-01 10:00:00",
          last_update_login: "admin",
        },
        { label: "XA_SEVERITY", function: "isNotNull" },
      ],
      dependencies: [{ type: "notSelected", dependency: [{ internalId: 2 }] }],
    };
    expect(problemsOf(schemaOf(WorkSkillCondition), detailed)).toEqual([]);
  });

  it("is never removed for lack of a list", () => {
    expect(problemsOf(schemaOf(ReplaceWorkSkillConditions), {}).map(describeProblem)).toEqual(["items: is required"]);
  });
});
