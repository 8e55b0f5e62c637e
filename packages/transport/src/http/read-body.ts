import type { WebReader } from "@ofsc/contract";
import { ConfigurationError, ConnectionError } from "../errors/call-errors.js";

/** What watches over the reading of a body. */
export interface Watch {
  race<T>(work: Promise<T>): Promise<T>;
  /** Told of every piece; false when nobody waits for the rest. */
  heard(): boolean;
}

/** The text of a body; `cut` says whether there was more. */
export interface BodyText {
  text: string;
  cut: boolean;
}

/** What a response may bring along that can be read as text faster than through its stream. */
export const readFast = Symbol("readFast");
export interface FastResponse {
  /** Undefined when its stream is in use already. */
  [readFast](watch: Watch, maxBytes: number): Promise<BodyText> | undefined;
}

/** Reads a body as text, up to a number of bytes. */
export const readText = (
  response: Response & Partial<FastResponse>,
  watch: Watch,
  maxBytes: number,
): Promise<BodyText> => response[readFast]?.(watch, maxBytes) ?? watch.race(readStream(response, watch, maxBytes));

async function readStream(response: Response, watch: Watch, maxBytes: number): Promise<BodyText> {
  const { body } = response;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // With a null body a browser has no content, and a substitute may have it all as text.
  if (body === null && !response.text) return { text: "", cut: false };
  if (!body?.getReader) return readWhole(response, maxBytes);
  const decoder = decoderOf(response.headers?.get("content-type"));
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  while (watch.heard()) {
    const { done, value } = await read<Uint8Array>(reader);
    if (done) return { text: decodeText(chunks, bytes, decoder), cut: false };
    chunks.push(value);
    bytes += value.byteLength;
    if (bytes > maxBytes) break;
  }
  reader.cancel().catch(() => {});
  return { text: decodeText(chunks, Math.min(bytes, maxBytes), decoder), cut: true };
}

/** The body of a `fetch` that has no streams, as in React Native and older substitutes: at once, by what is there. */
async function readWhole(response: Partial<Response>, maxBytes: number): Promise<BodyText> {
  if (response.text) {
    const text = await response.text();
    // No character is shorter than a byte, and none is longer than four.
    return { text: text.slice(0, maxBytes), cut: text.length > maxBytes };
  }
  if (!response.arrayBuffer) {
    throw new ConfigurationError("fetch: its responses have no body, text() or arrayBuffer()");
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { text: decodeText([bytes], Math.min(bytes.byteLength, maxBytes)), cut: bytes.byteLength > maxBytes };
}

/** The first bytes of some chunks as text: at once, as decoding piece by piece takes several times as long. */
export function decodeText(chunks: readonly Uint8Array[], bytes: number, decoder = new TextDecoder()): string {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, bytes - at), at);
    at += chunk.byteLength;
  }
  return decoder.decode(whole);
}

/** What decodes text as its media type says; what no runtime can decode would be no better the next time. */
export function decoderOf(type: string | null | undefined): TextDecoder {
  const charset = /;\s*charset="?([\w.:-]+)/i.exec(type ?? "")?.[1];
  try {
    return new TextDecoder(charset);
  } catch {
    throw new ConnectionError(`the response is in ${charset}, unreadable here`);
  }
}

/** A body that breaks off ends in one kind of error, whatever the runtime calls it. */
export const read = <T>(reader: WebReader<T>): ReturnType<WebReader<T>["read"]> =>
  reader.read().catch((cause: unknown) => {
    throw brokenOff(cause);
  });

export const brokenOff = (cause?: unknown): ConnectionError =>
  new ConnectionError("the response broke off", { cause, retryable: true });
