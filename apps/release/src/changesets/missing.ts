import { builtWith, type Folder } from "../workspace.js";

/** What of a folder reaches its users: its sources and its manifest, not what tries them. */
const shipped = /^(src\/(?!.*\.test(-d)?\.ts$)|bin\/|manifest\/|package\.json$|index\.html$)/;

/**
 * The packages that were changed, by the paths of the changed files, and that no changeset names. A change that users
 * cannot notice is named with `none`.
 */
export function missingChangesets(
  changed: readonly string[],
  named: ReadonlySet<string>,
  packages: readonly Folder[],
): string[] {
  const isChanged = ({ path }: Folder) =>
    changed.some((file) => file.startsWith(`${path}/`) && shipped.test(file.slice(path.length + 1)));
  return packages
    .filter((one) => [one, ...builtWith(one).filter(({ manifest }) => manifest.private)].some(isChanged))
    .map(({ manifest }) => manifest.name)
    .filter((name) => !named.has(name));
}
