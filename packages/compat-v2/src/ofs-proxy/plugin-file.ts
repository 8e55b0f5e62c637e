import type { Upload } from "@ofsc/contract";
import { readFile } from "#platform";

/** A file of plugins: its path (Node), the file itself, or undefined where its text is given. */
export type PluginFile = string | URL | Uint8Array | Blob;

/** The file to send, named without the folders that it is in. */
export async function openPluginFile(file?: PluginFile, data?: string | Blob): Promise<Upload> {
  const type = "text/xml";
  const given = file || data;
  if (!given) throw new TypeError("importPlugins: pass a file or data");
  if (given instanceof Blob) return { content: given, type, name: (given as Partial<File>).name ?? "plugin.xml" };
  if (!file) return { content: given as string, type, name: "plugin.xml" };
  return { content: await readFile(given), type, name: baseName(given) };
}

function baseName(path: string | URL | Uint8Array): string {
  const text = path instanceof Uint8Array ? new TextDecoder().decode(path) : String(path);
  const name = text.split(/[\\/]/).pop() || "plugin.xml";
  return path instanceof URL ? decodeURIComponent(name) : name;
}
