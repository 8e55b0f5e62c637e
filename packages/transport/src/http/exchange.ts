import ky from "ky";
import type { WireRequest } from "./request.js";

/** Sends one request, once, and resolves with the response as soon as its headers are there. */
export type Exchange = (request: WireRequest, signal: AbortSignal) => Promise<Response>;

/** Over ky, which here makes exactly one attempt: deadlines, retries and errors belong to the call. */
export function createExchange(fetch?: typeof globalThis.fetch): Exchange {
  const http = ky.create({
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    // A redirect is never followed: it could lead credentials, or a write turned into a read, elsewhere.
    redirect: "manual",
    // Looked up late, so that a fetch which was replaced after this is the one that is used.
    fetch: (...args) => (fetch ?? globalThis.fetch)(...args),
  });
  return ({ url, method, headers, body }, signal) =>
    http(url, { method, headers, signal, ...(body !== undefined && { body }) });
}
