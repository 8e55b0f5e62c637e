import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createUnzip, constants as zlib } from "node:zlib";

/** What a server may compress its answers with. */
export const ACCEPTED = "gzip, deflate, br";

/** A body as it was before it was compressed; one in an unknown coding as it is. */
export function decompress(body: Readable, encoding: string): Readable {
  return encoding
    .split(",")
    .reverse()
    .reduce((coded, name) => {
      const decoder = decoderOf(name.trim().toLowerCase());
      // What breaks on the way in breaks off what comes out of it.
      return decoder ? pipeline(coded, decoder, () => {}) : coded;
    }, body);
}

function decoderOf(coding: string) {
  if (coding === "br") return createBrotliDecompress();
  // Tells gzip from deflate by itself, and takes a body that has no trailer.
  if (/^(x-gzip|gzip|deflate)$/.test(coding)) return createUnzip({ finishFlush: zlib.Z_SYNC_FLUSH });
  return undefined;
}
