import { describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { Technician, TechnicianPatch } from "../test/technicians.js";
import { extensible, type Model, modelOf, object, openEnum, patch, schemaOf } from "./model.js";
import { describeProblem } from "./problem.js";
import { problemsOf } from "./problems.js";
import { dictionary } from "./schema/object.js";

interface Crew {
  name: string;
  lead?: Crew;
}
const Crew: Model<Crew> = () => object<Crew>({ name: z.string(), lead: z.optional(z.lazy(() => schemaOf(Crew))) });
const crew = { name: "North" };

const problems = (model: Model<unknown>, value: unknown) => problemsOf(schemaOf(model), value).map(describeProblem);

describe("a model", () => {
  it("builds its schema when something first asks for it, and once", () => {
    const build = vi.fn(Crew);
    const model: Model<Crew> = build;
    expect(build).not.toHaveBeenCalled();
    expect(schemaOf(model)).toBe(schemaOf(model));
    expect(build).toHaveBeenCalledTimes(1);
  });

  it("is known by its schema, and a part of a schema is no model", () => {
    expect(modelOf(schemaOf(Crew))).toBe(Crew);
    expect(modelOf(z.string())).toBeUndefined();
  });

  it("may contain itself", () => {
    expect(problems(Crew, { ...crew, lead: { ...crew, lead: crew } })).toEqual([]);
    expect(problems(Crew, { ...crew, lead: { lead: crew } })).toEqual(["lead.name: is required"]);
  });

  it("keeps every field, known or not, in the order in which it came", () => {
    const technician = { X_LEVEL: 3, technicianId: "7", name: "Ada", status: "active" };
    expect(JSON.stringify(z.parse(schemaOf(Technician), technician))).toContain('"X_LEVEL":3');
    expect(problems(Technician, technician)).toEqual([]);
  });

  it("reports a field that it does not know, unless it is extensible", () => {
    expect(problemsOf(schemaOf(Crew), { ...crew, color: "red" })).toMatchObject([{ path: ["color"], code: "unknown" }]);
    const Open: Model<Crew> = () => extensible<Crew>({ name: z.string(), lead: z.optional(schemaOf(Crew)) });
    expect(problems(Open, { ...crew, color: "red" })).toEqual([]);
  });
});

describe("a dictionary", () => {
  const Sizes: Model<Record<string, number>> = () => dictionary(z.number());

  it("takes any names, each with a value of one kind", () => {
    expect(problems(Sizes, {})).toEqual([]);
    expect(problems(Sizes, { s: 1, "2026-12-01": 2 })).toEqual([]);
    expect(problems(Sizes, { s: 1, m: "two" })).toEqual(['m: expected a number, got "two"']);
    expect(problems(Sizes, [1])).toEqual(["expected an object, got a list"]);
  });
});

describe("a patch", () => {
  it("needs none of the fields, and lacks those that cannot change", () => {
    expect(problems(TechnicianPatch, {})).toEqual([]);
    expect(problems(TechnicianPatch, { name: "", hours: null })).toEqual([
      'name: expected at least 1 characters, got ""',
    ]);
    const CrewPatch: Model<Partial<Crew>> = () => patch(Crew, { lead: true });
    expect(problemsOf(schemaOf(CrewPatch), { lead: crew })).toMatchObject([{ path: ["lead"], code: "unknown" }]);
  });

  it("is extensible when its model is", () => {
    expect(problems(TechnicianPatch, { X_LEVEL: 3 })).toEqual([]);
  });

  it("leaves the model as it was", () => {
    expect(problems(Technician, {})).toHaveLength(3);
  });
});

describe("an open enum", () => {
  const Colour: Model<string> = () => openEnum(["red", "green"]);

  it("takes what it lists, and reports another value as one that a request may have", () => {
    expect(problemsOf(schemaOf(Colour), "red")).toEqual([]);
    expect(problemsOf(schemaOf(Colour), "blue")).toMatchObject([
      { code: "unlisted", expected: ["red", "green"], found: "blue" },
    ]);
  });

  it("is open to other text only, and must be there where it is required", () => {
    expect(problemsOf(schemaOf(Colour), 7)).toMatchObject([{ code: "type", expected: "text" }]);
    expect(problemsOf(schemaOf(Technician), { technicianId: "7", name: "Ada" })).toMatchObject([
      { path: ["status"], code: "required" },
    ]);
  });
});

it("says what is wrong in words to whoever asks by Standard Schema", () => {
  const validate = (value: unknown) => schemaOf(Crew)["~standard"].validate(value);
  expect(validate({ ...crew, lead: { name: 5 } })).toEqual({
    issues: [{ message: "expected text, got 5", path: ["lead", "name"] }],
  });
  expect(validate({})).toEqual({ issues: [{ message: "is required", path: ["name"] }] });
  expect(validate(crew)).toEqual({ value: crew });
});
