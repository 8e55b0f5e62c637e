import { crc32 } from "./crc32.js";

/** A file with what is in it. */
export interface ArchiveContent {
  /** Its path in the archive, with `/`. */
  readonly path: string;
  /** The bytes. */
  readonly content: Uint8Array;
}

/** 1 January 1980, the first day that ZIP knows: the same files make the same archive at any time. */
const DAY = 0x21;
const [STORED, DEFLATED] = [0, 8];

/** Zips files: sorted, with a fixed date, so that the same files have the same hash. */
export async function zipArchive(files: readonly ArchiveContent[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const sorted = [...files].sort(({ path: a }, { path: b }) => (a < b ? -1 : a > b ? 1 : 0));
  for (const { path, content } of sorted) {
    const name = new TextEncoder().encode(path);
    const packed = await through(content, new CompressionStream("deflate-raw"));
    const smaller = packed.byteLength < content.byteLength;
    const data = smaller ? packed : content;
    // Both headers have this in common: version, names in UTF-8, method, date, checksum, sizes, length of the name.
    const common = [
      ...[20, 2],
      ...[0x0800, 2],
      ...[smaller ? DEFLATED : STORED, 2],
      ...[0, 2],
      ...[DAY, 2],
      ...[crc32(content), 4],
      ...[data.byteLength, 4],
      ...[content.byteLength, 4],
      ...[name.byteLength, 2],
      ...[0, 2],
    ];
    const local = numbers([0x04034b50, 4, ...common]);
    directory.push(numbers([0x02014b50, 4, 20, 2, ...common, 0, 2, 0, 2, 0, 2, 0, 4, offset, 4]), name);
    parts.push(local, name, data);
    offset += local.byteLength + name.byteLength + data.byteLength;
  }
  const size = directory.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const count = sorted.length;
  const end = numbers([0x06054b50, 4, 0, 2, 0, 2, count, 2, count, 2, size, 4, offset, 4, 0, 2]);
  return joined([...parts, ...directory, end]);
}

/** Reads an archive; an error for one that is broken, encrypted, or larger than OFS takes. */
export async function unzipArchive(zip: Uint8Array): Promise<ArchiveContent[]> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new TypeError("no ZIP archive");
  const count = view.getUint16(end + 10, true);
  const files: ArchiveContent[] = [];
  let at = view.getUint32(end + 16, true);
  let left = 20 << 20;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new TypeError("a broken ZIP archive");
    const method = view.getUint16(at + 10, true);
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    const path = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
    if (path.endsWith("/")) continue;
    left -= size;
    if (left < 0) throw new TypeError("a ZIP archive of more than 20 MB");
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = zip.subarray(start, start + packed);
    if (method !== STORED && method !== DEFLATED) throw new TypeError(`${path}: an unknown method of compression`);
    const content = method === STORED ? data : await through(data, new DecompressionStream("deflate-raw"), size);
    if (crc32(content) !== view.getUint32(at - 46 - name - extra - comment + 16, true))
      throw new TypeError(`${path}: broken`);
    files.push({ path, content });
  }
  return files;
}

/** Little-endian numbers, each followed by its length in bytes. */
function numbers(pairs: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    for (let byte = 0; byte < (pairs[at + 1] as number); byte++)
      bytes.push(((pairs[at] as number) >>> (8 * byte)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** Stops at more bytes than were promised. */
async function through(
  bytes: Uint8Array,
  stream: { readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream<BufferSource> },
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const reader = blob
    .stream()
    .pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>)
    .getReader();
  while (true) {
    const { done, value } = await reader.read();
    if (done) return joined(parts);
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new TypeError("a ZIP archive that is larger than it says");
    }
    parts.push(value);
  }
}
