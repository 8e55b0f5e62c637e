import type { Bytes } from "../web.js";

/** Text in UTF-8; also where there is no `TextEncoder`, as in jsdom. */
export function toBytes(text: string): Bytes {
  if (typeof TextEncoder === "function") return new TextEncoder().encode(text);
  const escaped = encodeURIComponent(text.replace(LONELY, "\ufffd")).match(/%..|./g) ?? [];
  return Uint8Array.from(escaped, (one) => (one.length > 1 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0)));
}

/** Half a character, which stands for nothing. */
const LONELY = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Whether a value is a stream, where there are any. */
export const isStream = (value: unknown): value is ReadableStream =>
  typeof ReadableStream === "function" && value instanceof ReadableStream;
