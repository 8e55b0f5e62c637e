import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pnpm } from "release/execute";
import type { Rehearsal } from "release/rehearse";
import { entriesOf, type Manifest } from "../packages.js";
import { here } from "../run.js";

/** Makes a project far from the workspace, with the packages installed from the registry that they were published to. */
export async function createConsumer(
  folder: string,
  packages: readonly Manifest[],
  { packed, registry }: Rehearsal,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Optional peers too: whoever imports the entry that needs one has installed it.
  const peers = Object.assign({}, ...packages.map(({ peerDependencies }) => peerDependencies));
  const ours = Object.fromEntries(packed.map(({ name, version }) => [name, version]));
  // The newest Vitest wants the types of a newer Node than the oldest that we support.
  const dependencies = { ...peers, ...ours, vitest: "^4.1.12", typescript: "~5.9.3", "@types/node": "^20.19.0" };
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  await writeFile(join(folder, "pnpm-workspace.yaml"), "packages: []\n");
  await writeFile(join(folder, ".npmrc"), `@ofsc:registry=${registry.url}\n`);
  await writePrograms(folder, packages);
  const options = ["--prefer-offline", "--ignore-scripts", "--no-frozen-lockfile"];
  // What was published is new, whatever another run left under the same address and version.
  await pnpm(["install", ...options, "--cache-dir", join(folder, ".cache")], folder);
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
