import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

type Output = Metafile["outputs"][string];

/** Every package opens its models with the zod of one, so that Node loads no more than one copy, and not all of it. */
const oneZod: Plugin = {
  name: "one-zod",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^zod\/mini$/ }, ({ importer }) =>
      /[\\/]contract[\\/]src[\\/]/.test(importer) ? undefined : { path: "@ofsc/contract/zod", external: true },
    );
  },
};

const options = {
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "es2022",
  outdir: "dist/node",
  outbase: "src",
  external: ["@ofsc/*", "undici", "@opentelemetry/api"],
  plugins: [oneZod],
  // Chunks import chunks for their effects, of which packages have none.
  logOverride: { "ignored-bare-import": "silent" },
} satisfies BuildOptions;

/**
 * What Node imports, in as few files as can be: opening files is most of what an import costs, see docs/decisions/0007.
 * All that a package exports at its root is in one file, and its subpaths take their share from there.
 */
export async function buildForNode(): Promise<void> {
  const entries = entriesForNode();
  rmSync("dist/node", { recursive: true, force: true });
  if (entries.length === 0) return;
  const { metafile } = await build({ ...options, entryPoints: entries, metafile: true, write: false });
  const outputs = Object.values(metafile.outputs);
  const outputOf = (entry: string) => outputs.find(({ entryPoint }) => entryPoint === entry) as Output;
  /** The sources that an entry opens, itself or through chunks. */
  const sourcesOf = (output: Output): string[] => [
    ...Object.keys(output.inputs),
    ...output.imports.flatMap(({ path }) => (metafile.outputs[path] ? sourcesOf(metafile.outputs[path]) : [])),
  ];
  const root = new Set(sourcesOf(outputOf("src/index.ts")));
  const parts = entries.filter((entry) => sourcesOf(outputOf(entry)).every((source) => root.has(source)));
  // One entry alone is whole as it is.
  if (parts.length === 1) return void (await build({ ...options, entryPoints: entries }));
  const shares = parts.map((entry, at) => ({
    entry,
    names: outputOf(entry).exports.map((name) => ({ name, within: `${name}$${at}` })),
  }));
  const whole = shares.map(({ entry, names }) =>
    exportAll(
      names.map(({ name, within }) => [name, within]),
      `./${entry}`,
    ),
  );

  await build({
    ...options,
    entryPoints: Object.fromEntries(
      ["whole", ...entries.filter((entry) => !parts.includes(entry))].map((entry) => [nameOf(entry), entry]),
    ),
    plugins: [oneZod, virtual("whole", whole.join("\n"))],
  });
  for (const { entry, names } of shares) {
    const file = `dist/node/${nameOf(entry)}.js`;
    mkdirSync(dirname(file), { recursive: true });
    const from = posix.relative(posix.dirname(file), "dist/node/whole.js");
    writeFileSync(
      file,
      exportAll(
        names.map(({ name, within }) => [within, name]),
        from.startsWith(".") ? from : `./${from}`,
      ),
    );
  }
}

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

const exportAll = (names: string[][], from: string) =>
  `export { ${names.map((pair) => pair.join(" as ")).join(", ")} } from "${from}";\n`;

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
