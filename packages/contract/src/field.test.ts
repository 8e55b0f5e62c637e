import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import * as z from "zod/mini";
import * as technicians from "../test/technicians.js";
import { fieldOf } from "./field.js";
import { date } from "./formats.js";
import { extensible, object, openEnum } from "./model.js";
import { int, max, maxLength, min } from "./rules.js";
import { dictionary } from "./schema/object.js";

const read = (schema: z.core.$ZodType) => fieldOf(() => schema);

it("tells kind, form, values and bounds of a value", () => {
  const required = { optional: false, nullable: false };
  expect(read(date())).toEqual({ kind: "text", format: "YYYY-MM-DD", ...required });
  expect(read(z.enum(["a", "b"]))).toEqual({ kind: "text", values: ["a", "b"], ...required });
  expect(read(openEnum(["a"]))).toEqual({ kind: "text", values: ["a"], open: true, ...required });
  expect(read(int().check(min(1), max(9)))).toEqual({ kind: "number", whole: true, least: 1, most: 9, ...required });
  expect(read(z.optional(z.nullable(z.boolean())))).toEqual({ kind: "boolean", optional: true, nullable: true });
  expect(read(z.unknown())).toEqual({ kind: "any", ...required });
});

it("tells what is within", () => {
  expect(read(z.array(z.string()).check(maxLength(3)))).toMatchObject({ kind: "list", most: 3 });
  expect(read(z.array(z.number())).item?.()).toMatchObject({ kind: "number" });
  expect(read(z.union([z.string(), z.number()])).forms?.()).toMatchObject([{ kind: "text" }, { kind: "number" }]);
  const thing = read(object<{ label: string; size?: number }>({ label: z.string(), size: z.optional(z.number()) }));
  expect(thing).toMatchObject({ kind: "object", extensible: false });
  expect(thing.members?.()).toMatchObject({ label: { optional: false }, size: { optional: true } });
  expect(read(extensible<{ label: string }>({ label: z.string() })).extensible).toBe(true);
  expect(read(dictionary(z.number())).extensible).toBe(true);
  expect(fieldOf(technicians.Technician).members?.()).toMatchObject({ status: { values: ["active", "inactive"] } });
});

it("opens what refers to itself as far as it is asked", () => {
  const tree = z.object({ branches: z.optional(z.array(z.lazy((): z.core.$ZodType => tree))) });
  const branch = read(tree).members?.()["branches"]?.item?.();
  expect(branch?.members?.()["branches"]).toMatchObject({ kind: "list", optional: true });
});

it("is, with what it stands on, the only reader of what zod keeps", () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const sources = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return /^(node_modules|dist)$/.test(entry.name) ? [] : sources(join(folder, entry.name));
      return /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [join(folder, entry.name)] : [];
    });
  const readers = ["packages", "apps"]
    .flatMap((part) => sources(join(root, part)))
    .filter((file) => readFileSync(file, "utf8").includes("_zod"));
  expect(readers).toEqual([join(root, "packages/contract/src/schema/schema.ts")]);
});
