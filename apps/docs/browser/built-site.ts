import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import { program } from "../../conformance/src/plugin/browser.js";
import { root } from "../src/root.js";
import { siteFolder } from "../src/site-folder.js";
import { absences } from "../src/tools/absence.js";

/** Which pages are read: one of each kind, all of them, or those that the first run left for a second one. */
export const reach = (process.env["DOCS"] ?? "sample") as "sample" | "all" | "rest";

/** Builds the site as it is now; says what the machine lacks for it, and whether there is something to read. */
export function buildSite(): boolean {
  if (!program) {
    test.skip("absent: Chromium, in which the documentation is read");
    return false;
  }
  // The first run has built it: `.ci/run` begins without one.
  if (reach === "rest" && existsSync(siteFolder("dist/index.html"))) return true;
  const folder = fileURLToPath(new URL("apps/docs", root));
  const tsx = join(folder, "node_modules/tsx/dist/cli.mjs");
  const args = [tsx, "--tsconfig", "../../tsconfig.json", "src/build.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const absence = absences[status ?? 1];
  if (absence) {
    test.skip(`absent: ${absence}`);
    return false;
  }
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}\n${stderr}`);
  return true;
}

/** The processor time that the build took with all that it started, in seconds; undefined where nothing tells it. */
export const buildSeconds = (): number | undefined =>
  JSON.parse(readFileSync(siteFolder(".generated/built.json"), "utf8")).processorSeconds;
