/** The XML file of a plugin, from its path where there are files, or from a file that was picked. */
export async function readPluginFile(plugin: unknown): Promise<Blob> {
  if (plugin instanceof Blob) return plugin;
  const path = String(plugin);
  const { process } = globalThis as {
    process?: { getBuiltinModule?(name: string): typeof import("node:fs/promises") };
  };
  const fs = process?.getBuiltinModule?.("node:fs/promises");
  if (!fs) throw new TypeError("plugin: there are no files here; pass a File");
  const content = await fs.readFile(path);
  return new File([new Uint8Array(content)], path.split(/[\\/]/).at(-1) ?? path, { type: "text/xml" });
}
