import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin, transformSync } from "esbuild";

type Output = Metafile["outputs"][string];

/** What is put into our files, since opening files is what costs; all else that a package asks for stays an import. */
export const inlined = ["zod", "ky"];

const { dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies?: object;
  peerDependencies?: object;
};

const options = {
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "es2022",
  outdir: "dist/node",
  outbase: "src",
  external: Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !inlined.includes(name)),
  // Chunks import chunks for their effects, of which packages have none.
  logOverride: { "ignored-bare-import": "silent" },
} satisfies BuildOptions;

/**
 * What Node imports, in as few files as can be: opening files is most of what an import costs, see docs/decisions/0007.
 * All that a package exports at its root is in one file, and its subpaths take their share from there.
 */
export async function buildForNode(): Promise<void> {
  rmSync("dist/node", { recursive: true, force: true });
  await buildModules(entriesForNode());
  for (const file of readdirSync("dist/node", { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".js")) writeCommonJs(file);
  }
}

/** The same file again for `require`, so that this costs what an import does. */
function writeCommonJs(file: string): void {
  const { code } = transformSync(readFileSync(join("dist/node", file), "utf8"), {
    format: "cjs",
    platform: "node",
    target: "es2022",
    // Where a test runner has a `require` of its own, nothing can be imported.
    supported: { "dynamic-import": false },
  });
  mkdirSync(dirname(join("dist/cjs", file)), { recursive: true });
  writeFileSync(join("dist/cjs", file), code);
}

async function buildModules(files: string[]): Promise<void> {
  const entries = await lookInto(files);
  const root = new Set(entries.find(({ file }) => file === "src/index.ts")?.sources);
  const shares = entries.filter(({ sources }) => sources.every((source) => root.has(source)));
  // One entry alone is whole as it is.
  if (shares.length === 1) {
    await build({ ...options, entryPoints: files });
    return;
  }
  const whole = shares.map(
    ({ file, names }, at) => `export { ${list(names, (name) => [name, `${name}$${at}`])} } from "./${file}";`,
  );
  const others = entries.filter((entry) => !shares.includes(entry)).map(({ file }) => [nameOf(file), file]);
  await build({
    ...options,
    entryPoints: Object.fromEntries([["whole", "whole"], ...others]),
    plugins: [virtual("whole", whole.join("\n"))],
  });
  for (const [at, { file, names }] of shares.entries()) {
    const path = `dist/node/${nameOf(file)}.js`;
    const up = posix.relative(dirname(nameOf(file)), ".") || ".";
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `export { ${list(names, (name) => [`${name}$${at}`, name])} } from "${up}/whole.js";\n`);
  }
}

interface Entry {
  readonly file: string;
  /** What it exports. */
  readonly names: readonly string[];
  /** All the sources that it opens. */
  readonly sources: readonly string[];
}

async function lookInto(files: string[]): Promise<Entry[]> {
  const { metafile } = await build({ ...options, entryPoints: files, metafile: true, write: false });
  const { outputs } = metafile;
  const sourcesOf = ({ inputs, imports }: Output): string[] => [
    ...Object.keys(inputs),
    ...imports.flatMap(({ path }) => (outputs[path] ? sourcesOf(outputs[path]) : [])),
  ];
  return Object.values(outputs).flatMap((output) => {
    const { entryPoint, exports } = output;
    // What is imported later is an entry for esbuild, too.
    return entryPoint && files.includes(entryPoint)
      ? [{ file: entryPoint, names: exports, sources: sourcesOf(output) }]
      : [];
  });
}

const list = (names: readonly string[], pair: (name: string) => string[]) =>
  names.map((name) => pair(name).join(" as ")).join(", ");

/** The sources of what Node imports: of those exports that have a condition `node`. */
function entriesForNode(): string[] {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: Record<string, string | { import?: { node?: string } }>;
  };
  return Object.values(exports)
    .flatMap((entry) => (typeof entry === "string" ? undefined : entry.import?.node) ?? [])
    .map((file) => file.replace("./dist/node/", "src/").replace(/\.js$/, ".ts"));
}

const nameOf = (entry: string) => entry.replace(/^src\//, "").replace(/\.ts$/, "");

/** A module that is in no file. */
function virtual(name: string, contents: string): Plugin {
  return {
    name,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: new RegExp(`^${name}$`) }, ({ path }) => ({ path, namespace: name }));
      onLoad({ filter: /./, namespace: name }, () => ({ contents, resolveDir: process.cwd(), loader: "ts" }));
    },
  };
}
