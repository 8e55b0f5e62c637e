/** What a browser loads instead of `node.js`: it has no files to read by their path. */
export async function readFile(_path: string | URL | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  throw new TypeError("a browser reads no file by its path: pass a File, or the data");
}
