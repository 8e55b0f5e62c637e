import type { WebFetch } from "@ofsc/contract";
import { createExchange as createDirect } from "./exchange-browser.js";
import type { Exchange } from "./request.js";

/** Over ky, which here makes exactly one attempt: deadlines, retries and errors belong to the call. */
export function createExchange(fetch?: WebFetch): Exchange {
  let overKy: Exchange | undefined;
  let direct: Exchange | undefined;
  const inTurn = boundedBy(IN_FLIGHT);
  const exchange: Exchange = async (request, signal) => {
    const { body, fresh } = request;
    // A `fetch` that is given need not know the runtime's `Request`, which ky would hand it. Streams and files every
    // runtime sends alike, and ky would copy them for a retry that never comes: all of a file, too.
    if (fetch || fresh || !(typeof body === "string" || body instanceof URLSearchParams || body instanceof FormData)) {
      // With a redirect refused outright, Node keeps no copy of a stream to send it elsewhere.
      direct ??= createDirect(fetch, canRefuseRedirects() ? { redirect: "error", window: null } : {});
      return direct(request, signal);
    }
    // Where nothing can be imported later, such as in the sandbox of a test runner, `fetch` does as well.
    overKy ??= await openKy().catch(() => createDirect());
    return overKy(request, signal);
  };
  return (request, signal) => inTurn(() => exchange(request, signal), signal);
}

/** Thousands of connections at once are more than a server, a proxy or a runtime has room for. */
const IN_FLIGHT = 64;

/** Begins so many works at once; the others wait, and those that are given up in the meantime never begin. */
function boundedBy(most: number): <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T> {
  const waiting = new Set<() => void>();
  let running = 0;
  return async (work, signal) => {
    if (running >= most) {
      await new Promise<void>((resolve, reject) => {
        const begin = () => {
          signal.removeEventListener("abort", leave);
          resolve();
        };
        const leave = () => {
          waiting.delete(begin);
          reject(signal.reason);
        };
        waiting.add(begin);
        signal.addEventListener("abort", leave);
        if (signal.aborted) leave();
      });
    } else running++;
    try {
      return await work();
    } finally {
      // A place goes on to the next in line.
      const [next] = waiting;
      if (next) {
        waiting.delete(next);
        next();
      } else running--;
    }
  };
}

/** Loaded when first needed: with ky, Node loads its `fetch`, half of what an import of the transport would cost. */
async function openKy(): Promise<Exchange> {
  const { default: ky } = await import("ky");
  const http = ky.create({
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    // A redirect is never followed: it could lead credentials, or a write turned into a read, elsewhere.
    redirect: "manual",
    // Looked up late, so that a fetch which was replaced after this is the one that is used.
    fetch: (...args) => globalThis.fetch(...args),
  });
  return ({ url, method, headers, body = null }, signal) =>
    http(url, { method, headers, signal, body: body as BodyInit });
}

/** Workers know no way to refuse a redirect, only to leave it alone. */
function canRefuseRedirects(): boolean {
  try {
    return new Request("https://nowhere.invalid", { redirect: "error" }).redirect === "error";
  } catch {
    return false;
  }
}
