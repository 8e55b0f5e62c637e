import { cpSync, existsSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { bundle } from "./apps/cli/bundle.js";

/** The commands of a package that has some, with the engine of `ofsc` in them, so that they need nothing more installed. */
export async function buildCommands(): Promise<void> {
  if (!existsSync("bin/main.ts")) return;
  const name = basename(process.cwd());
  const define = { OFSC_VERSIONS: "{}" };
  // Chunks import chunks for their effects, of which packages have none.
  const logOverride = { "ignored-bare-import": "silent" } as const;
  await build({ ...bundle, entryPoints: { [name]: "bin/main.ts" }, outdir: "dist/bin", define, logOverride });
  cpSync("manifest", "dist/manifest", { recursive: true });
}
