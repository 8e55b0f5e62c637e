import getReleasePlan from "@changesets/get-release-plan";
import write from "@changesets/write";
import { programs } from "../../../house/src/packages.js";
import { builtWith, type Folder, hasCommands, published } from "../workspace.js";

/**
 * Adds a changeset for each program or package with commands whose parts get a new version, but not itself: its files
 * have those parts in them, and its users have a change only with a new version of it.
 */
export async function carryBundled(folder: string): Promise<string[]> {
  const { releases } = await getReleasePlan(folder);
  const renewed = new Set(releases.filter(({ type }) => type !== "none").map(({ name }) => name));
  const names = carriersOf(renewed);
  const releasesOf = names.map((name) => ({ name, type: "patch" as const }));
  if (names.length > 0) await write({ summary: "Has the new versions of its parts.", releases: releasesOf }, folder);
  return names;
}

/** The programs, and the packages with commands, that have what is renewed in their files and are not renewed themselves. */
export function carriersOf(renewed: ReadonlySet<string>): string[] {
  const all = new Set(renewed);
  const carries = (one: Folder) =>
    (programs.includes(one.path) || hasCommands(one)) && builtWith(one).some(({ manifest }) => all.has(manifest.name));
  // The programs first: packages with commands have the engine of one in them.
  for (const one of [...published].sort((a, b) => Number(hasCommands(a)) - Number(hasCommands(b))))
    if (carries(one)) all.add(one.manifest.name);
  return [...all].filter((name) => !renewed.has(name));
}
