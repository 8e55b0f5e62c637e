import { setMaxListeners } from "node:events";

/** A signal that fires with another one, and that any number of webhooks may listen to: Node warns beyond ten. */
export function ownSignal(signal: AbortSignal | undefined): { readonly signal: AbortSignal; unlink(): void } {
  const own = new AbortController();
  setMaxListeners(0, own.signal);
  const end = () => own.abort(signal?.reason);
  if (signal?.aborted) end();
  signal?.addEventListener("abort", end, { once: true });
  return { signal: own.signal, unlink: () => signal?.removeEventListener("abort", end) };
}
