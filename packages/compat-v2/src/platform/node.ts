import { readFile as read } from "node:fs/promises";

/** Reads a file of this machine. */
export async function readFile(path: string | URL | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await read(path as string));
}
