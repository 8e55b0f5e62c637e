import { execFileSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { buildForNode } from "./build-for-node.js";

const shared: Options = {
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
  // One file per module: a bundler then drops what is not imported, see docs/decisions/0005.
  bundle: false,
  dts: false,
  clean: true,
  silent: true,
  target: "es2022",
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
      await buildForNode();
    },
  },
  {
    ...shared,
    format: "cjs",
    outDir: "dist/cjs",
    clean: false,
    outExtension: () => ({ js: ".js" }),
  },
]);
