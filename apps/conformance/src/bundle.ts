import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, context } from "esbuild";
import { type Mutation, Mutator } from "./kills/mutator.js";

const here = dirname(fileURLToPath(import.meta.url));

/** "any" takes what Node, Bun and Deno load, "browser" takes what the packages give to browsers; "node" adds `@ofsc/transport/node`; those named after another vendor make its clients. */
export type Target = "any" | "browser" | "node" | "connexa" | "task-queue";

/** What has a runner of its own. */
const runners: Partial<Record<Target, string>> = {
  node: "runner/with-node-exchange.ts",
  connexa: "runner/with-connexa.ts",
  "task-queue": "runner/with-task-queue.ts",
};

// undici is CommonJS, and asks for what Node has.
const requireFromNode = 'import { createRequire } from "node:module"; const require = createRequire("file:///");';

const optionsFor = (target: Target) =>
  ({
    entryPoints: [join(here, runners[target] ?? "runner/index.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    // Neutral: what runs everywhere has no module of Node.
    platform: target === "browser" || target === "node" ? target : "neutral",
    ...(target !== "browser" && target !== "node" && { mainFields: ["module", "main"], conditions: ["node"] }),
    banner: target === "node" ? { js: requireFromNode } : {},
    // Without the paths of the workspace, which lead to the sources: what is built is what is tried.
    tsconfigRaw: {},
    logLevel: "silent",
  }) satisfies BuildOptions;

/** The runner and the built packages, as one module. */
export async function bundleRunner(target: Target = "any"): Promise<string> {
  const { outputFiles } = await build(optionsFor(target));
  return outputFiles[0]?.text ?? "";
}

/** A worker that uses the built packages, as one module. */
export async function bundleWorker(): Promise<string> {
  const entryPoints = [join(here, "worker/worker.ts")];
  const { outputFiles } = await build({ ...optionsFor("browser"), entryPoints });
  return outputFiles[0]?.text ?? "";
}

/** The same with one change each; an error for a change that could not be made. */
export async function bundleMutants(mutations: readonly Mutation[]): Promise<(string | Error)[]> {
  // The files of modules, which are what a change is made in.
  const options = { ...optionsFor("any"), conditions: [] };
  // All that stays the same is put together once.
  const { outputFiles } = await build({ ...options, external: ["@ofsc/contract", "@ofsc/transport"] });
  const mutator = new Mutator();
  const builder = await context({
    ...options,
    entryPoints: [],
    stdin: { contents: outputFiles[0]?.text ?? "", resolveDir: here },
    plugins: [mutator.plugin],
  });
  try {
    const bundles: (string | Error)[] = [];
    for (const mutation of mutations) {
      mutator.next(mutation);
      const bundle = builder.rebuild().then(({ outputFiles }) => {
        mutator.check();
        return outputFiles[0]?.text ?? "";
      });
      bundles.push(await bundle.catch((error: Error) => error));
    }
    return bundles;
  } finally {
    await builder.dispose();
  }
}
