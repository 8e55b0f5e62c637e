import { copyFile, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entriesOf, type Manifest, workspace } from "./packages.js";
import { here, pnpm } from "./run.js";

/** Makes a project far from the workspace, with the packages installed as they would come from the registry. */
export async function createConsumer(packages: readonly Manifest[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ofsc-consumer-"));
  await writeManifests(folder, packages, await pack(folder, packages));
  await writePrograms(folder, packages);
  await pnpm(["install", "--prefer-offline", "--ignore-scripts", "--no-frozen-lockfile"], folder);
  return folder;
}

/** Packs packages into a folder as for the registry; gives what a manifest says to have them from there. */
export async function pack(folder: string, packages: readonly Manifest[]): Promise<(readonly [string, string])[]> {
  const selected = packages.flatMap(({ name }) => ["--filter", name]);
  await pnpm([...selected, "pack", "--pack-destination", folder], workspace);
  const files = await readdir(folder);
  return packages.map(({ name }) => {
    const start = `${name.replace("@", "").replace("/", "-")}-`;
    const file = files.find((one) => one.startsWith(start) && /^\d/.test(one.slice(start.length)));
    return [name, `file:${join(folder, file ?? `${start}*.tgz`)}`] as const;
  });
}

async function writeManifests(
  folder: string,
  packages: readonly Manifest[],
  tarballs: readonly (readonly [string, string])[],
): Promise<void> {
  // Optional peers too: whoever imports the entry that needs one has installed it.
  const peers = Object.assign({}, ...packages.map(({ peerDependencies }) => peerDependencies));
  const dependencies = { ...Object.fromEntries(tarballs), ...peers, typescript: "~5.9.3", "@types/node": "^20.19.0" };
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  // What the packages ask of each other comes from the tarballs too.
  const overrides = tarballs.map(([name, file]) => `  ${JSON.stringify(name)}: ${JSON.stringify(file)}\n`);
  await writeFile(join(folder, "pnpm-workspace.yaml"), `packages: []\noverrides:\n${overrides.join("")}`);
}

async function writePrograms(folder: string, packages: readonly Manifest[]): Promise<void> {
  for (const name of ["program.mts", "program.cts"])
    await copyFile(join(here, "consumer/program.ts"), join(folder, name));
  await copyFile(join(here, "consumer/tsconfig.json"), join(folder, "tsconfig.json"));
  const entries = packages.flatMap(entriesOf);
  const load = (statement: string) =>
    entries
      .map((entry) => `console.log("${entry}", Object.keys(${statement}("${entry}")).sort().join(" "));\n`)
      .join("");
  await writeFile(join(folder, "entries.mjs"), load("await import"));
  await writeFile(join(folder, "entries.cjs"), load("require"));
}
