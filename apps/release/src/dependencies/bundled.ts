import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { inlined } from "../../../../build-for-node.js";
import { bundle, bundleOf } from "../../../cli/bundle.js";
import { hasCommands, manifestIn, published, root } from "../workspace.js";
import { byName, type Dependency, dependencyOf, folderOf, placeOf } from "./dependency.js";

/** What has code of others in its files, and how esbuild finds that code. */
const bundles: readonly { readonly in: readonly string[]; readonly folder: string; readonly options: BuildOptions }[] =
  [
    { in: ["@ofsc/cli"], folder: "apps/cli", options: bundle },
    {
      // The console, one page that the mock server sends.
      in: ["@ofsc/cli", "@ofsc/mock-server"],
      folder: "apps/console",
      options: {
        entryPoints: ["src/main.tsx"],
        bundle: true,
        outdir: "dist",
        jsx: "automatic",
        jsxImportSource: "preact",
        format: "esm",
      },
    },
    ...published
      .filter(hasCommands)
      .map(({ path, manifest: { name } }) => ({ in: [name], folder: path, options: bundleOf(name) })),
  ];

/**
 * All code of others that is in the files of what we publish, or of one package, where no manifest says so. What is
 * looked into has to be built: of one package, no more than what it depends on.
 */
export function bundledDependencies(of?: string): Promise<Dependency[]> {
  const known = looked.get(of) ?? lookInto(of);
  looked.set(of, known);
  return known;
}

/** What was found: a page, a notice and an SBOM of one run are of the same files. */
const looked = new Map<string | undefined, Promise<Dependency[]>>();

async function lookInto(of?: string): Promise<Dependency[]> {
  const found = new Map<string, Dependency>();
  const add = (folder: string, by: readonly string[]) => {
    const one = dependencyOf(folder, by);
    found.set(one.name, { ...one, by: [...new Set([...(found.get(one.name)?.by ?? []), ...by])].sort() });
  };
  for (const { in: by, folder, options } of bundles.filter((one) => of === undefined || one.in.includes(of))) {
    const absWorkingDir = join(root, folder);
    const { metafile } = await build({ ...options, absWorkingDir, metafile: true, write: false, logLevel: "error" });
    for (const file of Object.keys(metafile.inputs)) {
      const folder = folderOf(join(absWorkingDir, file));
      if (folder) add(folder, by);
      // What is built for Node has these in it already.
      const [, ours] = /packages\/([^/]+)\/dist\/node\//.exec(file) ?? [];
      if (ours === undefined) continue;
      const { dependencies = {} } = manifestIn(join(root, "packages", ours));
      for (const name of inlined.filter((one) => one in dependencies))
        add(placeOf(name, join(root, "packages", ours)), by);
    }
  }
  return [...found.values()].sort(byName);
}
