import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { manifestIn } from "../workspace.js";

/** A package of others that comes with packages of ours. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Who asks for it, by name; for what is bundled, in whose files it is. */
  readonly by: readonly string[];
  /** Where it is on this machine. */
  readonly folder: string;
  /** Where its sources are. */
  readonly source: string;
}

/** What is known of a package in a folder, and who has it. */
export function dependencyOf(folder: string, by: Iterable<string>): Dependency {
  const { name, version, license, repository, homepage = "" } = manifestIn(folder);
  if (!license) throw new Error(`${name}, which ${[...by].join(", ")} brings along, names no licence`);
  const source = (typeof repository === "string" ? repository : repository?.url) ?? homepage;
  return { name, version, license, by: [...new Set(by)].sort(), folder, source };
}

export const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);

/** Where a dependency is, as Node would find it. */
export function placeOf(name: string, folder: string): string {
  for (let at = realpathSync(folder); at !== dirname(at); at = dirname(at)) {
    const place = join(at, "node_modules", name);
    if (existsSync(place)) return realpathSync(place);
  }
  throw new Error(`${name} is not installed for ${folder}`);
}

/** The folder of the package that a file of `node_modules` belongs to; none for files of our own. */
export const folderOf = (file: string): string | undefined =>
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll("\\", "/"))?.[1];
