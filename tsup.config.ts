import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";
import { buildCommands } from "./build-commands.js";
import { buildForNode } from "./build-for-node.js";
import { sayRoutes } from "./say-routes.js";

/** The root's compiler, whatever a package has for itself; it writes declarations in the same order on every machine. */
const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", import.meta.url));

/** In the files of modules, `#platform` is the browser's; what Node loads has its own. */
function leadToPlatform(): void {
  for (const file of readdirSync("dist/esm", { recursive: true, encoding: "utf8" })) {
    const path = join("dist/esm", file);
    if (!file.endsWith(".js")) continue;
    const text = readFileSync(path, "utf8");
    const up = posix.relative(dirname(file).replaceAll("\\", "/"), "platform/browser.js");
    const lead = text.replaceAll('"#platform"', JSON.stringify(up.startsWith(".") ? up : `./${up}`));
    if (lead !== text) writeFileSync(path, lead);
  }
}

function sayRoutesInDeclarations(): void {
  for (const file of readdirSync("dist/esm", { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".d.ts")) continue;
    const path = join("dist/esm", file);
    writeFileSync(path, sayRoutes(readFileSync(path, "utf8")));
  }
}

/** One file per module with its declarations, and what Node loads of it in both module formats. */
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
  // A bundler then drops what is not imported, see docs/decisions/0005.
  bundle: false,
  dts: false,
  clean: true,
  silent: true,
  target: "es2022",
  format: "esm",
  outDir: "dist/esm",
  async onSuccess() {
    const declare = ["--emitDeclarationOnly", "--declaration", "--noEmit", "false", "--outDir", "dist/esm"];
    execFileSync(process.execPath, [tsc, ...declare], { stdio: "inherit" });
    sayRoutesInDeclarations();
    leadToPlatform();
    rmSync("dist/cjs", { recursive: true, force: true });
    cpSync("dist/esm", "dist/cjs", { recursive: true, filter: (file) => !file.endsWith(".js") });
    writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
    await buildForNode();
    await buildCommands();
  },
});
