import { readFile } from "node:fs/promises";

/** The version of this program. */
export async function versionOf(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  return String(manifest.version);
}
