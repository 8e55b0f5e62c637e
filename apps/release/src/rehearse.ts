import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execute } from "./execute.js";
import { type Packed, pack } from "./pack.js";
import { type Registry, startRegistry } from "./registry.js";
import { copyWorkspace } from "./scratch.js";

/** A release that nobody else sees: all of it but npm and the provenance. */
export interface Rehearsal {
  /** The copy of the workspace with the versions and changelogs. */
  readonly workspace: string;
  /** The folder of the tarballs. */
  readonly tarballs: string;
  /** Where they were published. */
  readonly registry: Registry;
  readonly packed: readonly Packed[];
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const tsx = import.meta.resolve("tsx");

/** Runs one of the programs of this folder as the workflow does, but with what Node 20 lacks. */
const program = (file: string, args: readonly string[]) =>
  execute(process.execPath, ["--import", tsx, here(file), ...args], here(".."));

/** Versions, packs and publishes on this machine, in a folder of its own. What is built has to be there. */
export async function rehearse(folder: string, snapshot?: string): Promise<Rehearsal> {
  const workspace = join(folder, "workspace");
  const tarballs = join(folder, "tarballs");
  const packed = await packVersions(workspace, tarballs, snapshot);
  const registry = await startRegistry(join(folder, "registry"));
  const anybody = `--${registry.url.replace("http:", "")}:_authToken=nobody`;
  await program("publish/main.ts", [tarballs, `--registry=${registry.url}`, anybody]);
  return { workspace, tarballs, registry, packed };
}

/** Makes the next versions, or snapshots of them by a name, in a copy of the workspace, and packs them. */
export async function packVersions(workspace: string, tarballs: string, snapshot?: string): Promise<Packed[]> {
  mkdirSync(workspace, { recursive: true });
  copyWorkspace(workspace);
  await program("changesets/versions.ts", [workspace, ...(snapshot ? ["--snapshot", snapshot] : [])]);
  return pack(workspace, tarballs);
}
