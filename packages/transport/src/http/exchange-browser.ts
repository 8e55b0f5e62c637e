import type { Exchange } from "./exchange.js";

/** What a browser loads instead of `exchange.js`: one attempt over `fetch` is all that ky would make of it there. */
export function createExchange(fetch?: typeof globalThis.fetch): Exchange {
  return ({ url, method, headers, body }, signal) => {
    // With a redirect refused outright, Node keeps no copy of the stream to send it elsewhere.
    const streamed = body instanceof ReadableStream && { duplex: "half", redirect: "error", window: null };
    const init = { method, headers, signal, redirect: "manual", ...(body !== undefined && { body }), ...streamed };
    return (fetch ?? globalThis.fetch)(url, init as RequestInit);
  };
}
