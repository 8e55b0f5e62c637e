import { cpSync, existsSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { bundleOf } from "./apps/cli/bundle.js";
import { noticesOf } from "./apps/release/src/dependencies/notices.js";

/** The commands of a package that has some, with the engine of `ofsc` in them, so that they need nothing more installed. */
export async function buildCommands(): Promise<void> {
  if (!existsSync("bin/main.ts")) return;
  const name = `@ofsc/${basename(process.cwd())}`;
  await build(bundleOf(name));
  cpSync("manifest", "dist/manifest", { recursive: true });
  writeFileSync("dist/third-party.txt", await noticesOf(name));
}
