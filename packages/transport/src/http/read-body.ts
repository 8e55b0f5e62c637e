import { ConnectionError } from "../errors/call-errors.js";

/** What watches over the reading of a body. */
export interface Watch {
  race<T>(work: Promise<T>): Promise<T>;
  heard(): void;
}

/** Reads a body as text, up to a number of bytes; `cut` says whether there was more. */
export async function readText(
  response: Response,
  watch: Watch,
  maxBytes: number,
): Promise<{ text: string; cut: boolean }> {
  if (!response.body) return { text: "", cut: false };
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  watch.heard();
  for (;;) {
    const { done, value } = await watch.race(read(reader));
    if (done) return { text: text + decoder.decode(), cut: false };
    watch.heard();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      reader.cancel().catch(() => {});
      return { text: text + decoder.decode(value.subarray(0, value.byteLength - (bytes - maxBytes))), cut: true };
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** A body that breaks off ends in one kind of error, whatever the runtime calls it. */
export async function read<T>(reader: ReadableStreamDefaultReader<T>): Promise<ReadableStreamReadResult<T>> {
  try {
    return await reader.read();
  } catch (cause) {
    throw new ConnectionError("the response broke off while its body was read", { cause, retryable: true });
  }
}
