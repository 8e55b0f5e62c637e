import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

// One file, with nothing to load: the mock server sends it as it is.
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { target: "es2022", modulePreload: false, reportCompressedSize: false },
  plugins: [viteSingleFile({ removeViteModuleLoader: true })],
});
