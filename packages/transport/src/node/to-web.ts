import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import { giveUpWith, keep } from "./forgotten.js";

/** Headers as the web has them; several of one name, such as `set-cookie`, are all kept. */
export function toHeaders(received: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(received)) {
    for (const one of typeof value === "string" ? [value] : value) headers.append(name, toByteString(one));
  }
  return headers;
}

/** The web takes each byte of a header for a character, which early versions of undici 7 had put together as UTF-8. */
const toByteString = (value: string) =>
  /^[\0-\xff]*$/.test(value) ? value : Buffer.from(value, "utf8").toString("latin1");

/** A stream of the web's over one of Node's; cancelling it gives up the connection at once. */
export function toWebStream(readable: Readable): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks: AsyncIterator<Uint8Array<ArrayBuffer>> = readable[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void readable.destroy(),
  });
  keep(readable);
  giveUpWith(stream, readable);
  return stream;
}
