import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { light } from "./light.js";
import { root } from "./sources.js";

/** The folders that a pattern such as `apps/{cli,docs}/src` stands for. */
const foldersOf = (pattern: string) => {
  const [, before = "", names = "", after = ""] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [];
  return names.split(",").map((name) => `${before}${name}${after}`);
};

it("has no test file that changes what others have loaded, but for those that are alone", () => {
  const files = light.flatMap(foldersOf).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.alone)\.test\.ts$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  expect(files.length).toBeGreaterThan(300);
  const changes = /\bvi\.(mock|doMock|resetModules)\(|\bprocess\.chdir\(/;
  expect(files.filter((file) => changes.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});
