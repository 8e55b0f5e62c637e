import { builtinModules, createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** A change to one file of the built transport. */
export interface Mutation {
  /** Below `dist/esm` of its package, such as `retry/decide-retry.js`. */
  readonly file: string;
  readonly package?: "contract" | "transport";
  readonly replace: string;
  readonly by: string;
}

export interface BundleOptions {
  /** What the packages give to browsers and to those that build as for one; "node" adds `@ofsc/transport/node`. */
  readonly for?: "any" | "browser" | "node";
  readonly mutation?: Mutation;
}

/** The runner and the built packages, as one module that runs everywhere. */
export async function bundleRunner({ for: target = "any", mutation }: BundleOptions = {}): Promise<string> {
  const mutator = mutation && mutate(mutation);
  const { outputFiles } = await build({
    entryPoints: [join(here, target === "node" ? "runner/with-node-exchange.ts" : "runner/index.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    // What is no browser still has no module of Node.
    platform: target === "browser" ? "browser" : "neutral",
    mainFields: target === "browser" ? ["browser", "module", "main"] : ["module", "main"],
    external: target === "node" ? ["node:*", ...builtinModules] : [],
    // undici is CommonJS, and asks for what Node has.
    banner:
      target === "node"
        ? { js: `import { createRequire } from "node:module"; const require = createRequire("file:///");` }
        : {},
    // Without the paths of the workspace, which lead to the sources: what is built is what is tried.
    tsconfigRaw: {},
    logLevel: "silent",
    plugins: mutator ? [mutator.plugin] : [],
  });
  mutator?.check();
  return outputFiles[0]?.text ?? "";
}

/** Replaces a text in a built file. That it is not there, or not used, is an error. */
function mutate({ file, replace, by, package: name = "transport" }: Mutation): { plugin: Plugin; check(): void } {
  const root = join(dirname(require.resolve(`@ofsc/${name}/package.json`)), "dist/esm");
  const path = join(root, file);
  let applied = false;
  const plugin: Plugin = {
    name: "mutate",
    setup(build) {
      build.onLoad({ filter: /\.js$/ }, async ({ path: loaded }) => {
        if (loaded !== path) return undefined;
        const { readFile } = await import("node:fs/promises");
        const text = await readFile(path, "utf8");
        if (text.split(replace).length !== 2) throw new Error(`${file} does not have once: ${replace}`);
        applied = true;
        return { contents: text.replace(replace, () => by), loader: "js" };
      });
    },
  };
  const check = () => {
    if (!applied) throw new Error(`${file} is not a part of the bundle`);
  };
  return { plugin, check };
}
