import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { workspace } from "../packages.js";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package of others that comes with packages of ours. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Who asks for it, by name. */
  readonly by: string[];
}

/** All that is installed with what we publish, down to the last dependency of a dependency. */
export function runtimeDependencies(): Dependency[] {
  const found = new Map<string, Dependency>();
  const visit = (folder: string) => {
    const { name, dependencies = {} } = manifestOf(folder);
    for (const dependency of Object.keys(dependencies).filter((one) => !one.startsWith("@ofsc/"))) {
      const place = placeOf(dependency, folder);
      const { version, license = "none" } = manifestOf(place);
      const known = found.get(dependency);
      found.set(dependency, { name: dependency, version, license, by: [...(known?.by ?? []), name].sort() });
      if (!known) visit(place);
    }
  };
  for (const folder of published()) visit(folder);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

const published = () =>
  ["packages", "apps"]
    .flatMap((group) => readdirSync(join(workspace, group)).map((name) => join(workspace, group, name)))
    .filter((folder) => existsSync(join(folder, "package.json")) && !manifestOf(folder).private);

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** Where a dependency is, as Node would find it. */
function placeOf(name: string, folder: string): string {
  for (let at = realpathSync(folder); at !== dirname(at); at = dirname(at)) {
    const place = join(at, "node_modules", name);
    if (existsSync(place)) return realpathSync(place);
  }
  throw new Error(`${name} is not installed for ${folder}`);
}
