import { writeFileSync } from "node:fs";
import { defineConfig } from "tsup";

const outDir = "dist/amd";

/** The client of `@ofs-users/proxy` as one file for AMD loaders, which browser plugins use: nothing is left to load. */
export default defineConfig({
  // The built files: what a browser has to leave out, package.json says of those.
  entry: { "ofs-proxy": "dist/esm/ofs-proxy/index.js" },
  outDir,
  format: "iife",
  globalName: "ofsProxy",
  outExtension: () => ({ js: ".js" }),
  banner: { js: "define([], function () {" },
  footer: { js: "return ofsProxy; });" },
  platform: "browser",
  target: "es2022",
  noExternal: [/./],
  minify: true,
  dts: false,
  clean: true,
  silent: true,
  async onSuccess() {
    writeFileSync(`${outDir}/package.json`, '{ "type": "commonjs" }\n');
    writeFileSync(`${outDir}/ofs-proxy.d.ts`, 'export * from "../cjs/ofs-proxy/index.js";\n');
  },
});
