import { join } from "node:path";
import { manifestIn, published, root } from "../workspace.js";
import { byName, type Dependency, dependencyOf, placeOf } from "./dependency.js";

/** All that is installed with what we publish, down to the last dependency of a dependency. */
export function installedDependencies(): Dependency[] {
  const found = new Map<string, Dependency>();
  const visit = (folder: string, names: readonly string[], by: string) => {
    for (const name of names.filter((one) => !one.startsWith("@ofsc/"))) {
      const known = found.get(name);
      const place = placeOf(name, folder);
      found.set(name, dependencyOf(place, [...(known?.by ?? []), by]));
      // Of others, what is optional differs from machine to machine.
      if (!known) visit(place, Object.keys(manifestIn(place).dependencies ?? {}), name);
    }
  };
  for (const { path, manifest } of published)
    visit(join(root, path), Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }), manifest.name);
  return [...found.values()].sort(byName);
}
