import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Download } from "@ofsc/contract";

/** How a file is written. */
export interface ToFileOptions {
  /** Compresses it with gzip on the way. The name is taken as it is: end it in `.gz`. @default false */
  gzip?: boolean | undefined;
  /** Leaves a file alone that is there and, where OFS says how large it is, is as large. @default false */
  resume?: boolean | undefined;
  /** Ends it; its reason comes back unchanged. */
  signal?: AbortSignal | undefined;
  /** Told how many bytes came, of how many where OFS says so. */
  onProgress?: ((bytes: number, total: number | undefined) => void) | undefined;
}

/** What became of a file. */
export interface Saved {
  /** Where it is. */
  readonly path: string;
  /** Bytes that came; 0 where it was there already. */
  readonly bytes: number;
  /** Whether it was there already. */
  readonly skipped: boolean;
}

/**
 * A download that can go into a file: `await toFile(ofsc.core.activities.files.get(id, "XA_PHOTO"), "photo.jpg")`. The file
 * appears under its name when it is whole; until then it is `<path>.part`. A file that came shorter than OFS said ends in a
 * `RangeError`, and leaves nothing behind.
 */
export async function toFile(
  download: PromiseLike<Download>,
  path: string,
  options: ToFileOptions = {},
): Promise<Saved> {
  const file = await download;
  const { gzip = false, resume = false, signal } = options;
  if (resume && (await isWhole(path, gzip ? undefined : file.size))) {
    await file.stream().cancel();
    return { path, bytes: 0, skipped: true };
  }
  const part = `${path}.part`;
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of Readable.fromWeb(file.stream() as never)) {
      bytes += chunk.length;
      options.onProgress?.(bytes, file.size);
      yield chunk;
    }
  }
  const steps: Transform[] = gzip ? [createGzip()] : [];
  try {
    await pipeline([Readable.from(counted()), ...steps, createWriteStream(part, { flush: true } as object)], {
      signal,
    });
    if (file.size !== undefined && bytes !== file.size)
      throw new RangeError(`${path}: ${bytes} of ${file.size} bytes came`);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw signal?.aborted ? signal.reason : error;
  }
  return { path, bytes, skipped: false };
}

async function isWhole(path: string, size: number | undefined): Promise<boolean> {
  const facts = await stat(path).catch(() => undefined);
  return facts?.isFile() === true && (size === undefined || facts.size === size);
}
