import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workspace } from "../packages.js";
import { runtimeDependencies } from "./dependencies.js";
import { namedTests, rowsUnder, threats } from "./page.js";

describe("the page about security", () => {
  it.each(namedTests())("names a test that there is: $name", ({ name, file }) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8")).toContain(JSON.stringify(name).slice(1, -1));
  });

  it("names a measure and a test for every threat", () => {
    expect(threats().length).toBeGreaterThan(10);
    for (const [threat, measure, tests] of threats()) {
      expect([threat, Boolean(measure), /\.test\.ts\)/.test(tests ?? "")]).toEqual([threat, true, true]);
    }
  });
});

describe("what is installed with the packages", () => {
  const installed = runtimeDependencies();

  it("is what the page lists, with its licence and who asks for it", () => {
    const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
    const rows = installed.map(({ name, license, by }) => [code([name]), license, code(by)]);
    expect(rowsUnder("Dependencies").map((row) => row.slice(0, 3))).toEqual(rows);
  });

  it("is pinned by the lockfile", () => {
    const lockfile = readFileSync(join(workspace, "pnpm-lock.yaml"), "utf8");
    const missing = installed.filter(
      ({ name, version }) =>
        !new RegExp(`^  '?${name}@${version}'?:\n    resolution: \\{integrity: sha512-`, "m").test(lockfile),
    );
    expect(missing).toEqual([]);
  });

  it("is audited on every change", () => {
    expect(readFileSync(join(workspace, ".github/workflows/ci.yml"), "utf8")).toMatch(
      /run: npx -y pnpm@\d+ audit --prod/,
    );
  });
});
