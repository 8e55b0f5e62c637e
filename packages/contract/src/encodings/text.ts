import type { Bytes } from "../web.js";

/** Text in UTF-8; also where there is no `TextEncoder`, as in jsdom. */
export const toBytes = (text: string): Bytes =>
  typeof TextEncoder === "function"
    ? new TextEncoder().encode(text)
    : Uint8Array.from(unescape(encodeURIComponent(text)), (one) => one.charCodeAt(0));

/** Whether a value is a stream, where there are any. */
export const isStream = (value: unknown): value is ReadableStream =>
  typeof ReadableStream === "function" && value instanceof ReadableStream;
