import { readFile } from "node:fs/promises";

const manifest = async () => JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));

/** The version of this program. */
export const versionOf = async (): Promise<string> => String((await manifest()).version);

/** What a plugin asks for of the packages that this program was made of; in the workspace, what the registry has. */
export async function packageVersions(): Promise<{ cli: string; core: string; plugin: string }> {
  const { version, devDependencies = {} } = await manifest();
  const core = String(devDependencies["@ofsc/core"] ?? "");
  const plugin = String(devDependencies["@ofsc/plugin"] ?? "");
  if (!/^\^\d/.test(core) || !/^\^\d/.test(plugin)) return { cli: "latest", core: "latest", plugin: "latest" };
  return { cli: `^${version}`, core, plugin };
}
