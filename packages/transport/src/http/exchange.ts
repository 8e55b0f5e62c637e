import ky from "ky";
import type { WireRequest } from "./request.js";

/** Sends one request, once, and resolves with the response as soon as its headers are there. */
export type Exchange = (request: WireRequest, signal: AbortSignal) => Promise<Response>;

/** Over ky, which here makes exactly one attempt: deadlines, retries and errors belong to the call. */
export function createExchange(fetch?: typeof globalThis.fetch): Exchange {
  // Looked up late, so that a fetch which was replaced after this is the one that is used.
  const send: typeof globalThis.fetch = (...args) => (fetch ?? globalThis.fetch)(...args);
  const http = ky.create({
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    // A redirect is never followed: it could lead credentials, or a write turned into a read, elsewhere.
    redirect: "manual",
    fetch: send,
  });
  return ({ url, method, headers, body }, signal) =>
    body === undefined
      ? // Every runtime sends this alike, and ky would copy it twice for a retry that never comes.
        send(url, { method, headers, signal, redirect: "manual" })
      : http(url, { method, headers, signal, body });
}
