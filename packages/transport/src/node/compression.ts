import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { ConnectionError } from "../errors/call-errors.js";

/** What a server may compress its answers with. */
export const ACCEPTED = "gzip, deflate, br";

/** Each coding costs memory and time, and a server may name any number of them. */
const MOST_CODINGS = 5;

/** A body as it was before it was compressed; one in an unknown coding as it is. */
export function decompress(body: Readable, encoding: string): Readable {
  const codings = encoding.split(",");
  if (codings.length > MOST_CODINGS) {
    body.on("error", () => {}).destroy();
    throw new ConnectionError(`the response is coded ${codings.length} times`);
  }
  return codings.reverse().reduce((coded, name) => {
    const decoder = decoderOf(name.trim().toLowerCase());
    // What breaks on the way in breaks off what comes out of it.
    return decoder ? pipeline(coded, decoder, () => {}) : coded;
  }, body);
}

function decoderOf(coding: string) {
  if (coding === "br") return createBrotliDecompress();
  // Tells gzip from deflate by itself. A body that ends early is an error: what is missing may be half of a file.
  if (/^(x-gzip|gzip|deflate)$/.test(coding)) return createUnzip();
  return undefined;
}
