import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Configuration, kindNames, pull } from "@ofsc/flow/configuration";
import { createMetadata, type MetadataClient } from "@ofsc/metadata";
import type { Context } from "../context.js";
import { UsageError } from "../errors/usage-error.js";
import { connect } from "../operation/connect.js";

/** The metadata of a profile. */
export const metadataOf = async (context: Context, profile?: string): Promise<MetadataClient> =>
  createMetadata(await connect(context, profile));

/** A configuration by the name of a folder or of a profile. */
export async function readConfiguration(
  context: Context,
  name: string,
  only?: readonly string[],
): Promise<Configuration> {
  const folder = resolve(context.io.cwd, name);
  const facts = await stat(folder).catch(() => undefined);
  if (facts?.isDirectory()) return readFolder(folder, only);
  return pull(await metadataOf(context, name), { signal: context.io.signal, ...(only && { only }) });
}

async function readFolder(folder: string, only: readonly string[] = kindNames): Promise<Configuration> {
  const files = new Set(await readdir(folder));
  const kinds = only.filter((kind) => files.has(`${kind}.json`));
  const entries = kinds.map(async (kind) => {
    const file = join(folder, `${kind}.json`);
    try {
      const content = JSON.parse(await readFile(file, "utf8"));
      if (typeof content !== "object" || content === null || Array.isArray(content)) throw new TypeError("no object");
      return [kind, content] as const;
    } catch (cause) {
      throw new UsageError([{ at: file, why: "expected JSON: things by their label" }], cause);
    }
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** How names of files end that a configuration is not written to. */
const otherFile = /\.(jsonl?|xml|ya?ml|toml|txt|tsv|xlsx?|parquet|zip|gz)$/i;

/** Where a folder is to be written, asked before anything is read. */
export async function folderToWrite({ io }: Context, name: string, at: string): Promise<string> {
  const path = resolve(io.cwd, name);
  const facts = await stat(path).catch(() => undefined);
  if (facts ? !facts.isDirectory() : otherFile.test(name))
    throw new UsageError([{ at, why: `expected a folder, got "${name}"` }]);
  return path;
}

/** Writes a file for each kind, the same text for the same configuration. */
export async function writeFolder(path: string, configuration: Configuration): Promise<void> {
  await mkdir(path, { recursive: true });
  for (const [kind, items] of Object.entries(configuration)) {
    const sorted = Object.fromEntries(Object.entries(items).sort(([one], [other]) => (one < other ? -1 : 1)));
    await writeFile(join(path, `${kind}.json`), `${JSON.stringify(sorted, null, 2)}\n`);
  }
}
