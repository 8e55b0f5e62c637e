import getReleasePlan from "@changesets/get-release-plan";
import write from "@changesets/write";
import { programs } from "../../../house/src/packages.js";
import { builtWith, published } from "../workspace.js";

/**
 * Adds a changeset for each program whose parts get a new version, but not itself: its files have those parts in them,
 * and its users have a change only with a new version of it.
 */
export async function carryBundled(folder: string): Promise<string[]> {
  const { releases } = await getReleasePlan(folder);
  const renewed = new Set(releases.filter(({ type }) => type !== "none").map(({ name }) => name));
  const carriers = published.filter(
    (one) =>
      programs.includes(one.path) &&
      !renewed.has(one.manifest.name) &&
      builtWith(one).some(({ manifest }) => renewed.has(manifest.name)),
  );
  const names = carriers.map(({ manifest }) => manifest.name);
  const releasesOf = names.map((name) => ({ name, type: "patch" as const }));
  if (names.length > 0) await write({ summary: "Has the new versions of its parts.", releases: releasesOf }, folder);
  return names;
}
