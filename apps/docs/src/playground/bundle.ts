import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { root } from "../root.js";

const at = (name: string) => fileURLToPath(new URL(name, root));

/** Writes the scripts of the playground: the page's, and the worker with the mock server and the SDK in it. */
export async function bundlePlayground(folder: string): Promise<void> {
  await build({
    entryPoints: { page: at("apps/docs/src/playground/element.ts"), worker: at("apps/docs/src/playground/worker.ts") },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    tsconfig: at("tsconfig.json"),
    // What serves on a port, and what touches files, is of no use in a page.
    external: ["@hono/node-server", "node:*"],
    alias: { "#platform": at("packages/transport/src/platform/browser.ts") },
    logLevel: "error",
  });
}
