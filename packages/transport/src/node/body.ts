import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";

/** A body as undici sends it, and the headers that go with it. */
export interface EncodedBody {
  readonly content: string | Uint8Array | Readable | null;
  readonly headers: Record<string, string>;
}

export const NOTHING: EncodedBody = { content: null, headers: {} };

/** Blobs above this size, which may be files, are read piece by piece. */
const LARGE = 1024 * 1024;

/** The body of a request in forms that undici takes. Like `fetch`, it names a media type where none is given. */
export async function encodeBody(body: BodyInit): Promise<EncodedBody> {
  if (typeof body === "string") return { content: body, headers: { "content-type": "text/plain;charset=UTF-8" } };
  if (ArrayBuffer.isView(body)) {
    return { content: new Uint8Array(body.buffer, body.byteOffset, body.byteLength), headers: {} };
  }
  if (body instanceof ArrayBuffer) return { content: new Uint8Array(body), headers: {} };
  if (body instanceof Blob) return encodeBlob(body);
  if (body instanceof ReadableStream) return { content: fromWeb(body), headers: {} };
  // A form: in the runtime's own encoding, whole, so that its length is known.
  const form = new Response(body);
  const headers = { "content-type": form.headers.get("content-type") ?? "" };
  return { content: new Uint8Array(await form.arrayBuffer()), headers };
}

async function encodeBlob(blob: Blob): Promise<EncodedBody> {
  const headers: Record<string, string> = blob.type ? { "content-type": blob.type } : {};
  if (blob.size <= LARGE) return { content: new Uint8Array(await blob.arrayBuffer()), headers };
  return { content: fromWeb(blob.stream()), headers: { ...headers, "content-length": String(blob.size) } };
}

/** A stream that is cancelled as soon as the request is given up. */
const fromWeb = (stream: ReadableStream) => Readable.fromWeb(stream as NodeReadableStream);
