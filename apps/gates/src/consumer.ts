import { copyFile, mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entriesOf, publicPackages, workspace } from "./packages.js";
import { here, node, run } from "./run.js";

/** Makes a project of its own, far from the workspace, with all packages installed from their tarballs. */
export async function createConsumer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ofsc-consumer-"));
  await pack(join(folder, "tarballs"));
  await writeManifest(folder);
  for (const file of ["program.mts", "program.cts"]) await copyFile(join(here, "consumer/program.ts"), join(folder, file));
  await copyFile(join(here, "consumer/tsconfig.json"), join(folder, "tsconfig.json"));
  const entries = JSON.stringify(publicPackages().flatMap(entriesOf));
  await writeFile(join(folder, "entries.mjs"), `for (const entry of ${entries}) console.log(entry, namesOf(await import(entry)));\n${namesOf}`);
  await writeFile(join(folder, "entries.cjs"), `for (const entry of ${entries}) console.log(entry, namesOf(require(entry)));\n${namesOf}`);
  await pnpm(["install", "--prefer-offline", "--ignore-scripts", "--no-frozen-lockfile"], folder);
  return folder;
}
