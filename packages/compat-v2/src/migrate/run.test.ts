import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run, usage } from "./run.js";

const before = fileURLToPath(new URL("../../fixtures/proxy-script/before", import.meta.url));
const after = fileURLToPath(new URL("../../fixtures/proxy-script/after/report.mjs", import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "migrate-"));
  cpSync(before, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function migrate(...args: string[]) {
  const printed = { out: "", error: "" };
  const code = run(args, {
    folder,
    out: (text) => {
      printed.out += text;
    },
    error: (text) => {
      printed.error += text;
    },
  });
  return { code, ...printed };
}
const script = () => readFileSync(join(folder, "report.mjs"), "utf8");

describe("the command migrate", () => {
  it.each(["report.mjs", ".", "*.mjs"])("rewrites the files of %s and says what is left", (pattern) => {
    const { code, out, error } = migrate("migrate", pattern);
    expect(script()).toBe(readFileSync(after, "utf8"));
    expect(out).toMatch(/^report\.mjs: \d+ rewritten, 2 to look at\n1 files? read, 1 changed, 2 places to look at\n$/);
    expect([code, error]).toEqual([1, ""]);
  });

  it("writes nothing for --dry-run and --diff", () => {
    const legacy = script();
    expect(migrate("migrate", "--dry-run", ".").out).toContain("1 changed");
    const { out } = migrate("migrate", "--diff", ".");
    expect(out).toMatch(/^--- report\.mjs\n\+\+\+ report\.mjs\n@@ -3 \+3 @@\n-import .*\n\+import /);
    expect(script()).toBe(legacy);
  });

  it("has nothing to do the second time", () => {
    writeFileSync(
      join(folder, "report.mjs"),
      "\uFEFFimport { OFS } from '@ofs-users/proxy'\nawait new OFS({ token: '' }).deleteActivity(1)\n",
    );
    expect(migrate("migrate", ".").code).toBe(0);
    expect(script()).toBe(
      "\uFEFFimport { createOfsc } from '@ofsc/sdk'\nawait createOfsc({ token: '' }).core.activities.delete(1)\n",
    );
    expect(migrate("migrate", ".")).toMatchObject({ code: 0, out: "1 files read, 0 changed, 0 places to look at\n" });
  });

  it("says what is left as often as it is asked, and once in the file", () => {
    expect(migrate("migrate", ".").code).toBe(1);
    const once = script();
    expect(migrate("migrate", ".").code).toBe(once.includes("@ofs-users/proxy") ? 1 : 0);
    writeFileSync(join(folder, "report.mjs"), "import { OFS } from '@ofs-users/proxy'\nexport const f = OFS\n");
    expect(migrate("migrate", ".").code).toBe(1);
    const told = script();
    expect(migrate("migrate", ".")).toMatchObject({ code: 1, out: expect.stringContaining("0 changed, 1 place") });
    expect(script()).toBe(told);
  });

  it("explains itself, and what is wrong", () => {
    expect(migrate("--help")).toEqual({ code: 0, out: usage, error: "" });
    expect(migrate()).toEqual({ code: 2, out: "", error: `${usage}\n` });
    expect(migrate("migrate", "nothing.js", "report.mjs")).toEqual({
      code: 2,
      out: "",
      error: "nothing.js: no such file\n",
    });
    expect(migrate("migrate", "--fast", ".")).toMatchObject({ code: 2, error: expect.stringContaining("--fast") });
  });
});
