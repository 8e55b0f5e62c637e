import { readFile } from "node:fs/promises";

declare const OFSC_VERSIONS: { readonly cli: string; readonly core: string; readonly plugin: string };

/** The version of this program. */
export async function versionOf(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  return String(manifest.version);
}

/** The versions of packages that this program was built with; those of the registry where it was not built. */
export const packageVersions = (): { cli: string; core: string; plugin: string } =>
  typeof OFSC_VERSIONS === "undefined" ? { cli: "latest", core: "latest", plugin: "latest" } : OFSC_VERSIONS;
