import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workspace } from "../packages.js";
import { namedTests, threats } from "./page.js";

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

describe("what comes with the packages", () => {
  it("is audited on every change", () => {
    expect(readFileSync(join(workspace, ".github/workflows/ci.yml"), "utf8")).toMatch(
      /run: npx -y pnpm@\d+ audit --prod/,
    );
  });
});
