import { execFileSync } from "node:child_process";
import { join } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import { keepReleased } from "../api/reports.js";
import { root } from "../workspace.js";
import { carryBundled } from "./carry-bundled.js";

// In this workspace, or in the copy of it that is named; the rest is for changesets, such as `--snapshot pr-12`.
const [folder = root, ...options] = process.argv.slice(2);
await carryBundled(folder);
const { releases } = await getReleasePlan(folder);
const changeset = join(root, "node_modules/@changesets/cli/bin.js");
execFileSync(process.execPath, [changeset, "version", ...options], { cwd: folder, stdio: "inherit" });
// A copy is thrown away, and a snapshot promises nothing.
if (folder === root && options.length === 0)
  keepReleased(releases.filter(({ type }) => type !== "none").map(({ name }) => name));
