import type { BuildOptions } from "esbuild";

/** A few chunks, each loaded when it is used; what a user installs has no dependency but an optional one. */
export const bundle = {
  entryPoints: { ofsc: "src/bin.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  external: ["@napi-rs/keyring", "@opentelemetry/api", "undici", "hyparquet-writer", "bullmq", "ioredis", "pg"],
  chunkNames: "[name]-[hash]",
  // Packages that are still CommonJS ask for what Node has.
  banner: { js: 'import{createRequire as requireOf}from"node:module";const require=requireOf(import.meta.url);' },
  // Licences travel beside the code that they are of.
  legalComments: "linked",
} satisfies BuildOptions;

/** The commands of another package, `NAME` or `@ofsc/NAME`, with the engine of `ofsc` in them. */
export const bundleOf = (name: string) =>
  ({
    ...bundle,
    entryPoints: { [name.replace("@ofsc/", "")]: "bin/main.ts" },
    outdir: "dist/bin",
    define: { OFSC_VERSIONS: "{}" },
    // Chunks import chunks for their effects, of which packages have none.
    logOverride: { "ignored-bare-import": "silent" },
  }) satisfies BuildOptions;
