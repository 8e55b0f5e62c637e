import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { OfscError } from "@ofsc/contract";
import { expect, it } from "vitest";
import * as apiErrors from "./api-error.js";
import * as callErrors from "./call-errors.js";
import { type ErrorByCode, isOfscError } from "./is-ofsc-error.js";

const all: OfscError[] = [
  ...Object.values(apiErrors).map((Class) => new Class("m", { status: 400 })),
  new callErrors.ValidationError([{ path: ["p"], code: "required" }]),
  new callErrors.ConfigurationError("m"),
  new callErrors.ConnectionError("m"),
  new callErrors.TimeoutError("total", "body", 1),
  new callErrors.CircuitOpenError("m"),
  new callErrors.OutcomeUnknownError("m"),
  new callErrors.DriftError("m", []),
];

it("knows every error by its code, and no other code", () => {
  for (const error of all) {
    expect(isOfscError(error)).toBe(true);
    const codes = all.filter(({ code }) => isOfscError(error, code as keyof ErrorByCode)).map(({ code }) => code);
    expect(codes).toEqual([error.code]);
  }
});

it("has a name and a code for every class, each its own", () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  for (const error of all) {
    expect(error).toBeInstanceOf(OfscError);
    expect(error.name).toBe(error.constructor.name);
    expect(String(error)).toMatch(new RegExp(`^${error.name}: `));
  }
});

it("takes nothing else for one", () => {
  for (const other of [undefined, null, 7, "server", {}, new Error("server"), { code: "server" }]) {
    expect(isOfscError(other)).toBe(false);
    expect(isOfscError(other, "server")).toBe(false);
  }
});

it("lists every code that a class has", () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const sources = readdirSync(folder).filter((file) => /^(api|call)-error/.test(file));
  const declared = sources.flatMap((file) =>
    Array.from(readFileSync(join(folder, file), "utf8").matchAll(/ code(?:: \w+)? = "(\w+)"/g), ([, code]) => code),
  );
  expect(declared.sort()).toEqual(all.map(({ code }) => code).sort());
});
