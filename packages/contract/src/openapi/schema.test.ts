import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import * as technicians from "../../test/technicians.js";
import { type Model, object, openEnum, schemaOf } from "../model.js";
import type { Operation } from "../operation.js";
import { int } from "../rules.js";
import { createSchemas } from "./schema.js";

const { Technician, get, list } = technicians;
const componentsOf = (response: Model<unknown>) =>
  createSchemas({ get: { route: "GET /", response } satisfies Operation }).components;

interface Crew {
  name: string;
  members: Record<string, Crew>;
  lead?: Crew;
  size?: number;
  colour?: string | null;
}
const Crew: Model<Crew> = () =>
  object<Crew>({
    name: z.string(),
    members: z.record(
      z.string(),
      z.lazy(() => schemaOf(Crew)),
    ),
    lead: z.optional(z.lazy(() => schemaOf(Crew))),
    size: z.optional(int()),
    colour: z.optional(z.nullable(openEnum(["red", "green"]))),
  });

describe("the schemas of a contract", () => {
  it("are those of every model that an operation uses, and of the models within them", () => {
    const { components } = createSchemas({ list, photos: technicians.photos });
    expect(Object.keys(components)).toEqual([
      "Call",
      "Download",
      "Link",
      "ListTechnicians",
      "Photo",
      "Roster",
      "Technician",
      "Upload",
    ]);
  });

  it("are referred to by name, and can be looked into", () => {
    const schemas = createSchemas({ get });
    expect(schemas.refTo(Technician)).toEqual({ $ref: "#/components/schemas/Technician" });
    expect(schemas.get(Technician)).toBe(schemas.components["Technician"]);
    expect(schemas.get(technicians.Photo)).toEqual({});
  });

  it("refer to models within models, and to themselves", () => {
    expect(componentsOf(Crew)).toEqual({
      Crew: {
        type: "object",
        properties: {
          name: { type: "string" },
          members: {
            type: "object",
            propertyNames: { type: "string" },
            additionalProperties: { $ref: "#/components/schemas/Crew" },
          },
          lead: { $ref: "#/components/schemas/Crew" },
          size: { type: "integer" },
          colour: {
            anyOf: [{ anyOf: [{ type: "string", enum: ["red", "green"] }, { type: "string" }] }, { type: "null" }],
          },
        },
        required: ["name", "members"],
      },
    });
  });

  it("have the limits of the models, and none of those that JavaScript has", () => {
    const { Technician: schema } = componentsOf(Technician);
    expect(schema?.properties).toMatchObject({
      name: { type: "string", minLength: 1 },
      hours: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] },
      status: { anyOf: [{ enum: ["active", "inactive"] }, { type: "string" }] },
      links: { type: "array", items: { $ref: "#/components/schemas/Link" } },
    });
    expect(JSON.stringify(schema)).not.toContain(String(Number.MAX_SAFE_INTEGER));
  });

  it("are open, and say so by saying nothing", () => {
    expect(JSON.stringify(componentsOf(Technician))).not.toContain("additionalProperties");
    expect(JSON.stringify(componentsOf(technicians.Roster))).not.toContain("additionalProperties");
  });

  it("say what is written of a model and of its members", () => {
    const models = { Crew: { "": "People.", name: "Its name.", gone: "Not there." }, Names: { "": "All names." } };
    const Names: Model<string[]> = () => z.array(z.string());
    const contract = { a: { route: "GET /a", response: Crew }, b: { route: "GET /b", response: Names } } as const;
    const { components } = createSchemas(contract, { operations: {}, models });
    expect(components["Crew"]).toMatchObject({
      description: "People.",
      properties: { name: { description: "Its name." } },
    });
    expect(components["Crew"]?.properties?.["size"]).toEqual({ type: "integer" });
    expect(components["Names"]).toEqual({ description: "All names.", type: "array", items: { type: "string" } });
  });

  it("cannot be told apart when two models have one name", () => {
    const other = { Crew: (() => object<{ name: string }>({ name: z.string() })) as Model<{ name: string }> };
    const contract = { a: { route: "GET /a", response: Crew }, b: { route: "GET /b", response: other.Crew } } as const;
    expect(() => createSchemas(contract)).toThrow("two models are named Crew");
  });
});
