import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sbom } from "./dependencies/sbom.js";
import { pnpm } from "./execute.js";
import { latestChanges } from "./latest-changes.js";
import { type Manifest, manifestIn, published } from "./workspace.js";

/** A package as it is published. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** The tarball, in the folder of the release. */
  readonly file: string;
}

/** Packs what is published, from the workspace or a copy of it: tarballs, their list, notes and an SBOM. */
export async function pack(workspace: string, into: string): Promise<Packed[]> {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const selected = published.flatMap(({ manifest }) => ["--filter", manifest.name]);
  await pnpm([...selected, "pack", "--pack-destination", into], workspace);
  const files = new Set(readdirSync(into));
  const packed = inOrder(published.map(({ path }) => manifestIn(join(workspace, path)))).map(({ name, version }) => {
    const file = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
    if (!files.has(file)) throw new Error(`${name} was not packed as ${file}`);
    return { name, version, file };
  });
  writeFileSync(join(into, "packages.json"), `${JSON.stringify(packed, undefined, 2)}\n`);
  const changes = published.flatMap(({ path, manifest }) => latestChanges(join(workspace, path), manifest.name));
  writeFileSync(join(into, "notes.md"), `${changes.join("\n\n")}\n`);
  writeFileSync(join(into, "ofsc.cdx.json"), await sbom(packed));
  return packed;
}

/** What others need comes first, so that no package is ever published without what it depends on. */
function inOrder(manifests: readonly Manifest[]): Manifest[] {
  const order = new Set<Manifest>();
  const visit = (one: Manifest) => {
    const needs = { ...one.dependencies, ...one.peerDependencies };
    for (const other of manifests) if (other.name in needs && other !== one) visit(other);
    order.add(one);
  };
  for (const one of manifests) visit(one);
  return [...order];
}

/** The list that `pack` left in a folder. */
export const packedIn = (folder: string): Packed[] => JSON.parse(readFileSync(join(folder, "packages.json"), "utf8"));
