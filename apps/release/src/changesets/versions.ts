import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../workspace.js";
import { carryBundled } from "./carry-bundled.js";

// In this workspace, or in the copy of it that is named; the rest is for changesets, such as `--snapshot pr-12`.
const [folder = root, ...options] = process.argv.slice(2);
await carryBundled(folder);
const changeset = join(root, "node_modules/@changesets/cli/bin.js");
execFileSync(process.execPath, [changeset, "version", ...options], { cwd: folder, stdio: "inherit" });
