import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../workspace.js";

const folder = join(root, "apps/release/api");
// No declarations that any compiler, linter or test would take for sources.
const fileOf = (name: string) => `${name.replace("@ofsc/", "")}.txt`;

/** Where the report of a package is, as it is reviewed. */
export const reportOf = (name: string) => join(folder, fileOf(name));

/** Where its report is as it was last released. */
const releasedOf = (name: string) => join(folder, "released", fileOf(name));

/** What the types of a package promised in its last release; nothing before the first. */
export const lastReleased = (name: string) =>
  existsSync(releasedOf(name)) ? readFileSync(releasedOf(name), "utf8") : undefined;

/** Keeps the reports of packages that get a new version: from now on, that is what they promise. */
export function keepReleased(names: readonly string[]): void {
  for (const name of names.filter((one) => existsSync(reportOf(one)))) {
    mkdirSync(dirname(releasedOf(name)), { recursive: true });
    cpSync(reportOf(name), releasedOf(name));
  }
}
