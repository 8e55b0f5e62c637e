import type { Exchange } from "./request.js";

/** What a browser loads instead of `exchange.js`: one attempt over `fetch` is all that ky would make of it there. */
export function createExchange(fetch?: typeof globalThis.fetch, forStreams?: RequestInit): Exchange {
  return ({ url, method, headers, body }, signal) => {
    const streamed = body instanceof ReadableStream && { duplex: "half", ...forStreams };
    const init = { method, headers, signal, redirect: "manual", ...(body !== undefined && { body }), ...streamed };
    return (fetch ?? globalThis.fetch)(url, init as RequestInit);
  };
}
