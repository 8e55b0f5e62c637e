import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import parse from "@changesets/parse";
import { published, root } from "../workspace.js";
import { missingChangesets } from "./missing.js";

const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

// Against `main`, or what is named: `pnpm release:check origin/main`.
const [base = "main"] = process.argv.slice(2);
const since = git("merge-base", base, "HEAD");
const changed = git("diff", "--name-only", "--no-renames", since, "--").split("\n");
const added = git("diff", "--name-only", "--diff-filter=AM", since, "--", ".changeset/*.md")
  .split("\n")
  .filter(Boolean);
const named = new Set(
  added.flatMap((file) => parse(readFileSync(join(root, file), "utf8")).releases.map(({ name }) => name)),
);
const missing = missingChangesets(changed, named, published);
for (const name of missing) console.error(`${name} was changed and no changeset names it`);
if (missing.length > 0) console.error("Write one by `pnpm exec changeset`; what users cannot notice is `none`.");
process.exitCode = missing.length > 0 ? 1 : 0;
