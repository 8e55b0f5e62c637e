import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { loadTypeScript } from "./load-typescript.js";

/** A folder with a package of this name, whose main file has this code. */
function project(code?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "typescript-"));
  if (code === undefined) return folder;
  mkdirSync(join(folder, "node_modules", "typescript"), { recursive: true });
  writeFileSync(join(folder, "node_modules", "typescript", "index.js"), code);
  return folder;
}
const nowhere = pathToFileURL(join(project(), "file.js")).href;

it("takes the compiler beside this package, or else that of the project", () => {
  expect(loadTypeScript("/").version).toMatch(/^5\./);
  const folder = project('exports.version = "5.x"; exports.createProgram = () => {};');
  expect(loadTypeScript(folder, nowhere).version).toBe("5.x");
});

it("says what to do where there is none, or one that cannot be called", () => {
  const advice = /TypeScript 5 or 6.*npx -p @ofsc\/compat-v2 -p typescript@5 compat-v2 migrate/;
  expect(() => loadTypeScript(project(), nowhere)).toThrow(advice);
  expect(() => loadTypeScript(project('exports.version = "7.0.2";'), nowhere)).toThrow(advice);
});
