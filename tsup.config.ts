import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

const shared: Options = {
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
  // One file per module: a bundler then drops what is not imported, see docs/decisions/0005.
  bundle: false,
  dts: false,
  clean: true,
  silent: true,
  target: "es2022",
};

// esbuild takes the sources for modules of Node, which see all of a CommonJS module as its default export. What these
// files require may be an ES module, such as ky: there Node marks the namespace, and `default` is the default export.
const importAsNode = /(__toESM\(require\("[^"]+"\)), 1\)/g;

/** The sources of what Node imports as few files: those whose export has a condition `node`. */
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  exports: Record<string, string | { import?: { node?: string } }>;
};
const forNode = Object.values(exports)
  .flatMap((entry) => (typeof entry === "string" ? undefined : entry.import?.node) ?? [])
  .map((file) => file.replace("./dist/node/", "src/").replace(/\.js$/, ".ts"));

/** Every package opens its models with the zod of one, so that Node loads no more than one copy, and not all of it. */
const oneZod: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "one-zod",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^zod\/mini$/ }, ({ importer }) =>
      /[\\/]contract[\\/]src[\\/]/.test(importer) ? undefined : { path: "@ofsc/contract/zod", external: true },
    );
  },
};

/** Both module formats, with the declarations that `tsc` emits beside each. */
export default defineConfig([
  {
    ...shared,
    format: "esm",
    outDir: "dist/esm",
    async onSuccess() {
      execFileSync("tsc", ["--emitDeclarationOnly", "--declaration", "--noEmit", "false", "--outDir", "dist/esm"], {
        stdio: "inherit",
      });
      cpSync("dist/esm", "dist/cjs", { recursive: true, filter: (file) => !file.endsWith(".js") });
      writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
    },
  },
  {
    ...shared,
    format: "cjs",
    outDir: "dist/cjs",
    clean: false,
    outExtension: () => ({ js: ".js" }),
    plugins: [{ name: "default-exports", renderChunk: (code) => ({ code: code.replace(importAsNode, "$1)") }) }],
  },
  ...(forNode.length > 0
    ? [
        {
          ...shared,
          entry: forNode,
          // Opening files is most of what an import costs, see docs/decisions/0007.
          bundle: true,
          splitting: true,
          format: "esm" as const,
          platform: "node" as const,
          outDir: "dist/node",
          external: [/^@ofsc\//, "undici"],
          noExternal: ["zod", "ky", "cockatiel"],
          esbuildPlugins: [oneZod],
        },
      ]
    : []),
]);
