import { nameOf, type Package } from "./packages.js";
import { entriesOf, hasPlatform } from "./sources.js";

/** A `package.json`, of which only some is written by hand. */
export type Manifest = Readonly<Record<string, unknown>>;

const repository = "https://github.com/ofsc-sdk/ofsc";

/** Where a folder is found on the web. */
const addressOf = (folder: string): Manifest => ({
  homepage: folder ? `${repository}/tree/main/${folder}#readme` : `${repository}#readme`,
  bugs: { url: `${repository}/issues` },
  repository: { type: "git", url: `git+${repository}.git`, ...(folder && { directory: folder }) },
});

/** What manifests begin with, in this order; the rest stays as it was written. */
const order = ["name", "version", "private", "description", "keywords", "homepage", "bugs", "repository", "license"];
const built = [
  "type",
  "sideEffects",
  "engines",
  "bin",
  "files",
  "main",
  "module",
  "types",
  "typesVersions",
  "imports",
  "exports",
];

/** A folder's manifest as it should be, from what it is. */
export function manifestOf(folder: string, is: Manifest, published?: Package): Manifest {
  const manifest: Record<string, unknown> = { ...is, ...addressOf(folder), ...(published && builtOf(published, is)) };
  const first = [...order, ...built].filter((name) => name in manifest);
  return Object.fromEntries([...new Set([...first, ...Object.keys(manifest)])].map((name) => [name, manifest[name]]));
}

/** What is the same in all packages that are published. */
function builtOf(published: Package, is: Manifest): Manifest {
  const entries = entriesOf(published);
  const subpaths = entries.filter(([subpath]) => subpath !== ".");
  return {
    name: nameOf(published),
    version: is["version"] ?? "0.0.0",
    keywords: is["keywords"] ?? ["oracle field service", "ofs", "ofsc"],
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    files: is["files"] ?? ["dist"],
    // For what does not read `exports`: Jest's and TypeScript's older ways, and bundlers that were not told to.
    main: "./dist/cjs/index.js",
    module: "./dist/esm/index.js",
    types: "./dist/cjs/index.d.ts",
    ...(subpaths.length > 0 && { typesVersions: { "*": Object.fromEntries(subpaths.map(typesOf)) } }),
    // For the sources alone: in what is built it is a path already, as not every bundler looks here.
    ...(hasPlatform(published) && { imports: { "#platform": "./src/platform/node.ts" } }),
    exports: {
      ...Object.fromEntries(entries.map(([subpath, file]) => [subpath, exportOf(file)])),
      ...published.exports,
      "./package.json": "./package.json",
    },
    scripts: { build: "tsup --config ../../tsup.config.ts", ...(is["scripts"] as Manifest) },
  };
}

const typesOf = ([subpath, file]: readonly [string, string]) => [subpath.slice(2), [`./dist/cjs/${file}.d.ts`]];

const exportOf = (file: string) => ({
  import: { types: `./dist/esm/${file}.d.ts`, node: `./dist/node/${file}.js`, default: `./dist/esm/${file}.js` },
  require: { types: `./dist/cjs/${file}.d.ts`, default: `./dist/cjs/${file}.js` },
});
