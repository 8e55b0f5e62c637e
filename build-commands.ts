import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { bundleOf } from "./apps/cli/bundle.js";
import { noticesOf } from "./apps/release/src/dependencies/notices.js";

/** The commands of a package that has some, with the engine of `ofsc` in them, so that they need nothing more installed. */
export async function buildCommands(): Promise<void> {
  if (!existsSync("bin/main.ts")) return;
  const name = `@ofsc/${basename(process.cwd())}`;
  // Names of chunks change with what is in them: those of the last build would be packed, too.
  for (const folder of ["dist/bin", "dist/manifest"]) rmSync(folder, { recursive: true, force: true });
  await build(bundleOf(name));
  cpSync("manifest", "dist/manifest", { recursive: true });
  writeFileSync("dist/third-party.txt", await noticesOf(name));
}
