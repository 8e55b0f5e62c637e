import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestIn } from "./workspace.js";

/** What the changelog of a package says of the version that it has; none where that version is of an earlier release. */
export function latestChanges(folder: string, name: string): string[] {
  const file = join(folder, "CHANGELOG.md");
  const { version } = manifestIn(folder);
  const changelog = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [, section] = changelog.split(`\n## ${version}\n`);
  const [changes = ""] = (section ?? "").split("\n## ");
  return changes.trim() === "" ? [] : [`## ${name} ${version}\n\n${changes.trim()}`];
}
