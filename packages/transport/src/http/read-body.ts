import { ConnectionError } from "../errors/call-errors.js";

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

async function readStream({ body }: Response, watch: Watch, maxBytes: number): Promise<BodyText> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (!body) return { text: "", cut: false };
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  while (watch.heard()) {
    const { done, value } = await read(reader);
    if (done) return { text: decodeText(chunks, bytes), cut: false };
    chunks.push(value);
    bytes += value.byteLength;
    if (bytes > maxBytes) break;
  }
  reader.cancel().catch(() => {});
  return { text: decodeText(chunks, Math.min(bytes, maxBytes)), cut: true };
}

/** The first bytes of some chunks as text: at once, as decoding piece by piece takes several times as long. */
export function decodeText(chunks: readonly Uint8Array[], bytes: number): string {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, bytes - at), at);
    at += chunk.byteLength;
  }
  return new TextDecoder().decode(whole);
}

/** A body that breaks off ends in one kind of error, whatever the runtime calls it. */
export const read = <T>(reader: ReadableStreamDefaultReader<T>): Promise<ReadableStreamReadResult<T>> =>
  reader.read().catch((cause: unknown) => {
    throw brokenOff(cause);
  });

export const brokenOff = (cause?: unknown): ConnectionError =>
  new ConnectionError("the response broke off", { cause, retryable: true });
