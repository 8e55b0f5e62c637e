import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";

const cwd = mkdtempSync(join(tmpdir(), "ofsc-diff-"));
const folder = (name: string, skills: object) => {
  mkdirSync(join(cwd, name));
  writeFileSync(join(cwd, name, "work-skills.json"), JSON.stringify(skills));
};
const skill = (label: string, more: object = {}) => ({ label, name: label, active: true, sharing: "maximal", ...more });
folder("one", {
  A: skill("A"),
  B: skill("B", { name: "x".repeat(200), active: false }),
  D: skill("D", { name: `${"y".repeat(100)}1` }),
});
folder("two", {
  B: skill("B"),
  C: skill("C"),
  D: skill("D", { name: `${"y".repeat(100)}2` }),
  "E\u001b[2J": skill("E"),
});

describe("ofsc config diff", { timeout: 60_000 }, () => {
  it("says of each member what it is in the second and would be by the first", async () => {
    const { code, stdout } = await runLine("config diff one two", { cwd });
    expect(code).toBe(10);
    expect(stdout.split("\n")).toEqual([
      "work-skills          + A  only in one",
      "work-skills          ~ B.active  true → false",
      `work-skills          ~ B.name  B → ${"x".repeat(59)}…`,
      "work-skills          - C  only in two",
      `work-skills          ~ D.name  …${"y".repeat(20)}2 → …${"y".repeat(20)}1`,
      "work-skills          - E [2J  only in two",
      "",
    ]);
  });
});

describe("ofsc config apply", { timeout: 60_000 }, () => {
  it("counts in its plan what would be created and what updated, and says what is left", async () => {
    const { world } = createWorld();
    const pulled = await runLine("config pull now --only work-skills", { ...world, cwd });
    expect(pulled.code).toBe(0);
    const line = "config apply --from one --to now --only work-skills --dry-run";
    const { stderr } = await runLine(line, { ...world, cwd, home: cwd });
    expect(stderr).toMatch(/3 changes: 3 to create; \d+ are left as they are; nothing is deleted without --prune\n$/);
  });
});
