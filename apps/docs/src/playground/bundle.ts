import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { root } from "../root.js";

const at = (name: string) => fileURLToPath(new URL(name, root));

/** Writes what the playground consists of: its page's script, a worker for programs, one for the mock server, the console. */
export async function bundlePlayground(folder: string): Promise<void> {
  const entry = (name: string) => at(`apps/docs/src/playground/${name}.ts`);
  const entryPoints = { page: entry("element"), worker: entry("worker"), mock: entry("mock") };
  await build({ ...options, entryPoints, outdir: folder });
  const { outputFiles } = await build({
    ...options,
    entryPoints: [entry("console-frame")],
    write: false,
    format: "iife",
  });
  // Before the console's own scripts; what it says is a part of a program, and no pattern of a replacement.
  const bridge = `<script>${outputFiles[0]?.text.replaceAll("</script", "<\\/script")}</script>`;
  const html = readFileSync(at("apps/console/dist/index.html"), "utf8");
  writeFileSync(
    `${folder}console.html`,
    html.replace("<head>", () => `<head>${bridge}`),
  );
}

const options = {
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
} satisfies BuildOptions;
