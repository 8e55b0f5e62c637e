import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { findFiles } from "./find-files.js";
import { loadTypeScript } from "./load-typescript.js";
import { migrate } from "./migrate.js";
import { printDiff } from "./text/diff.js";

export const usage = `Usage: compat-v2 migrate [--dry-run] [--diff] <files, folders or patterns>

Rewrites code that calls @ofsc/compat-v2 or @ofs-users/proxy to @ofsc/sdk. Where a person has to look, it leaves
// TODO(@ofsc) on the line above.

  --dry-run  say what would change, and write nothing
  --diff     print the changes, and write nothing

Exits with 0 when nothing is left to do, with 1 when comments were left, with 2 when it could not run.
`;

/** Where the command prints, and the folder that it runs in. */
export interface Terminal {
  readonly folder: string;
  out(text: string): void;
  error(text: string): void;
}

/** Runs the command. Returns its exit code: 0 when all is done, 1 when comments were left, 2 when it could not run. */
export function run(args: readonly string[], terminal: Terminal): 0 | 1 | 2 {
  try {
    return runCommand(args, terminal);
  } catch (error) {
    terminal.error(`${(error as Error).message}\n`);
    return 2;
  }
}

function runCommand(args: readonly string[], { folder, out, error }: Terminal): 0 | 1 | 2 {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { "dry-run": { type: "boolean" }, diff: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  const [command, ...patterns] = positionals;
  if (values.help) {
    out(usage);
    return 0;
  }
  if (command !== "migrate" || patterns.length === 0) throw new Error(usage);
  const ts = loadTypeScript(folder);
  const { files, missing } = findFiles(ts, patterns, folder);
  for (const pattern of missing) error(`${pattern}: no such file\n`);
  if (missing.length > 0) return 2;
  const read = migrate(ts, files);
  const changed = read.filter(({ before, after }) => before !== after);
  for (const file of changed) {
    const path = relative(folder, file.path);
    if (values.diff) out(printDiff({ ...file, path }));
    else out(`${path}: ${file.rewritten} rewritten, ${file.comments} to look at\n`);
    if (!values.diff && !values["dry-run"]) writeFileSync(file.path, markOf(file.path) + file.after);
  }
  const comments = read.reduce((sum, file) => sum + file.comments, 0);
  if (!values.diff) out(`${files.length} files read, ${changed.length} changed, ${comments} places to look at\n`);
  return comments > 0 ? 1 : 0;
}

/** The compiler leaves out the mark that some editors put before a text. */
function markOf(path: string): string {
  return readFileSync(path, "utf8").startsWith("\uFEFF") ? "\uFEFF" : "";
}
