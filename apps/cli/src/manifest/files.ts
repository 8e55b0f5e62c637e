import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import type { Manifest } from "./create-manifest.js";

/** A file of the manifest as it is kept: one line, as programs read it and nobody else. */
export const textOf = (content: unknown): string => `${JSON.stringify(content)}\n`;

/** The files of a manifest, by their names. */
export const filesOf = ({ index, groups }: Manifest): readonly (readonly [string, unknown])[] => [
  ["index", index],
  ...Object.entries(groups),
];

/** Writes a folder anew. */
export function writeManifest(folder: URL, manifest: Manifest): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, content] of filesOf(manifest)) writeFileSync(new URL(`${name}.json`, folder), textOf(content));
}
