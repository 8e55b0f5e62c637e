import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPlugin } from "./pack-plugin.js";

/** Where the hash of the last upload is kept, in the project. */
const memory = "node_modules/.ofsc-plugin";

/** Uploads a plugin, unless it is what was uploaded to the same place last; says whether it did. */
export async function uploadPlugin(
  folder: string,
  { hash, xml }: PackedPlugin,
  { instance, send, force = false }: { instance: string; send(file: Blob): Promise<unknown>; force?: boolean },
): Promise<boolean> {
  const file = join(folder, memory, `${instance.replace(/\W/g, "_")}.hash`);
  const last = await readFile(file, "utf8").catch(() => "");
  if (last === hash && !force) return false;
  await send(new Blob([xml], { type: "text/xml" }));
  await mkdir(join(folder, memory), { recursive: true });
  await writeFile(file, hash);
  return true;
}
