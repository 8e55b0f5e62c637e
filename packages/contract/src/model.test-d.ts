import { expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import type { Technician } from "../test/technicians.js";
import { extensible, type Model, type Open, object, openEnum, patch, type Shape } from "./model.js";
import { int } from "./rules.js";
import type { Schema } from "./schema/schema.js";

interface Crew {
  name: string;
  size?: number | null;
}
interface Van {
  plate: string;
  [property: string]: unknown;
}
const Crew: Model<Crew> = () => object<Crew>({ name: z.string(), size: z.optional(z.nullable(int())) });

it("has a schema for each field of its interface", () => {
  expectTypeOf(Crew).returns.toEqualTypeOf<z.core.$ZodType<Crew>>();
  expectTypeOf<keyof Shape<Crew>>().toEqualTypeOf<"name" | "size">();
  expectTypeOf(object<Crew>)
    .parameter(0)
    .toEqualTypeOf<Shape<Crew>>();
});

it("does not compile with a field too few, too many or misspelt", () => {
  // @ts-expect-error `size` is missing
  object<Crew>({ name: z.string() });
  // @ts-expect-error `color` is too many
  object<Crew>({ name: z.string(), size: z.optional(z.nullable(int())), color: z.string() });
  // @ts-expect-error `nam` is misspelt
  extensible<Crew>({ nam: z.string(), size: z.optional(z.nullable(int())) });
});

it("does not compile with another type", () => {
  // @ts-expect-error a number is no text
  object<Crew>({ name: z.number(), size: z.optional(z.nullable(int())) });
  // @ts-expect-error text is no number
  object<Crew>({ name: z.string(), size: z.optional(z.nullable(z.string())) });
});

it("is optional where its interface is, and nowhere else", () => {
  // @ts-expect-error `name` is required
  object<Crew>({ name: z.optional(z.string()), size: z.optional(z.nullable(int())) });
  // @ts-expect-error `size` is optional
  object<Crew>({ name: z.string(), size: z.nullable(int()) });
});

it("declares the named fields only of an interface that is open by an index signature", () => {
  expectTypeOf<keyof Shape<Van>>().toEqualTypeOf<"plate">();
  expectTypeOf(extensible<Van>({ plate: z.string() })).toEqualTypeOf<Schema<Van>>();
});

it("patches all fields but the fixed ones", () => {
  expectTypeOf(patch(Crew, { name: true })).toEqualTypeOf<Schema<Partial<Omit<Crew, "name">>>>();
  expectTypeOf(patch(Crew, {})).toEqualTypeOf<Schema<Partial<Crew>>>();
  // @ts-expect-error `plate` is no field of it
  patch(Crew, { plate: true });
});

it("completes the listed values and takes any other text", () => {
  expectTypeOf(openEnum(["red", "green"])).toEqualTypeOf<Schema<Open<"red" | "green">>>();
  expectTypeOf<string>().toExtend<Technician["status"]>();
  expectTypeOf<number>().not.toExtend<Technician["status"]>();
});

it("fits where less is asked for, and not where more is", () => {
  expectTypeOf<Model<Crew>>().toExtend<Model<object>>();
  expectTypeOf<Model<{ name: string }>>().not.toExtend<Model<{ name: string; plate: string }>>();
});
