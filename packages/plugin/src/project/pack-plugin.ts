import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import {
  type ArchiveContent,
  type ArchiveProblem,
  checkArchive,
  checkZip,
  contentHash,
  pluginXml,
  zipArchive,
} from "../archive/index.js";
import type { PluginConfig } from "../config.js";
import { ProjectError } from "./project-error.js";
import { configOf, viteOf } from "./vite.js";

/** A plugin that was built. */
export interface PackedPlugin {
  /** What was described. */
  readonly config: PluginConfig;
  /** The archive, as OFS takes it. */
  readonly archive: Uint8Array;
  /** The SHA-256 of the archive, by which an upload that changes nothing is known. */
  readonly hash: string;
  /** What an older page of Oracle would say is wrong. */
  readonly warnings: readonly ArchiveProblem[];
  /** For `metadata.plugins.import`. It holds the values of secured parameters. */
  readonly xml: string;
}

/** The variables of the environment that values of secured parameters are taken from. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Builds, checks, zips and describes the plugin in a folder. Values of secured parameters are `OFSC_PLUGIN_<NAME>`. */
export async function packPlugin(folder: string, environment: Environment = process.env): Promise<PackedPlugin> {
  const vite = await viteOf(folder);
  const config = await configOf(folder, vite);
  await vite.build({ root: folder, logLevel: "error" });
  return packFiles(config, await filesIn(join(folder, "dist")), environment);
}

/** The same for files that were built in another way. */
export async function packFiles(
  config: PluginConfig,
  files: readonly ArchiveContent[],
  environment: Environment = {},
): Promise<PackedPlugin> {
  const archive = await zipArchive(files);
  const found = [
    ...checkArchive(files.map(({ path, content }) => ({ path, size: content.byteLength }))),
    ...checkZip(archive),
  ];
  const problems = found.filter(({ warning }) => !warning);
  if (problems.length > 0) {
    throw new ProjectError(
      "archive",
      `OFS would refuse the archive:${problems.map(({ path, code }) => `\n  ${path || "it"}: ${code}`).join("")}`,
    );
  }
  const secured = Object.fromEntries(
    (config.secured ?? []).map((name) => [name, environment[`OFSC_PLUGIN_${name.toUpperCase()}`]]),
  );
  return {
    config,
    archive,
    hash: await contentHash(archive),
    warnings: found.filter(({ warning }) => warning),
    xml: await pluginXml(config, archive, { secured }),
  };
}

async function filesIn(folder: string): Promise<ArchiveContent[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const file = join(parentPath, name);
        return { path: relative(folder, file).split(sep).join("/"), content: new Uint8Array(await readFile(file)) };
      }),
  );
}
