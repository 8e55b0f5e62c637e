import { execFileSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { buildForNode } from "./build-for-node.js";

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
    execFileSync("tsc", ["--emitDeclarationOnly", "--declaration", "--noEmit", "false", "--outDir", "dist/esm"], {
      stdio: "inherit",
    });
    rmSync("dist/cjs", { recursive: true, force: true });
    cpSync("dist/esm", "dist/cjs", { recursive: true, filter: (file) => !file.endsWith(".js") });
    writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
    await buildForNode();
  },
});
