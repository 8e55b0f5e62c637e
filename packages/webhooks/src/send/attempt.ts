import type { FollowedEvent } from "@ofsc/flow";
import type { Clock } from "./clock.js";
import type { Endpoint } from "./endpoint.js";
import { signHeaders } from "./sign.js";

/** What became of one attempt. */
export type Outcome =
  | { readonly kind: "arrived" }
  /** To be tried again, no earlier than the receiver asks. */
  | { readonly kind: "failed"; readonly status?: number; readonly retryAfterMs?: number; readonly slower?: boolean }
  /** No attempt will ever succeed. */
  | { readonly kind: "refused"; readonly status: number }
  /** The endpoint wants no more. */
  | { readonly kind: "gone" };

export interface Sending {
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/** An event as the body of a webhook: as OFS wrote it, with what receivers look at first. */
function bodyOf({ event }: FollowedEvent): Uint8Array<ArrayBuffer> {
  const { eventType, time } = event as { eventType?: string; time?: string };
  const timestamp = time && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(time) ? `${time.replace(" ", "T")}Z` : (time ?? "");
  return new TextEncoder().encode(JSON.stringify({ type: eventType ?? "", timestamp, data: event }));
}

/** Sends an event once, signed anew. */
export async function attempt(followed: FollowedEvent, endpoint: Endpoint, sending: Sending): Promise<Outcome> {
  const { fetch, timeoutMs, signal, clock } = sending;
  signal.throwIfAborted();
  const body = bodyOf(followed);
  const signed = await signHeaders(idOf(followed), new Date(clock.now()), body, endpoint.secrets);
  const own = new AbortController();
  const stop = () => own.abort(signal.reason);
  const timer = setTimeout(() => own.abort(), timeoutMs);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const response = await fetch(endpoint.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...signed },
      body,
      redirect: "manual",
      signal: own.signal,
    });
    await drain(response);
    return judge(response, clock.now());
  } catch {
    signal.throwIfAborted();
    return { kind: "failed" };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/** An id may hold no dot, as that is what parts it from the time in what is signed. */
const idOf = ({ id }: FollowedEvent): string => id.replaceAll(".", "_");

function judge({ status, headers }: Response, now: number): Outcome {
  if (status >= 200 && status < 300) return { kind: "arrived" };
  if (status === 410) return { kind: "gone" };
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const retryAfterMs = readRetryAfter(headers.get("retry-after"), now);
    return {
      kind: "failed",
      status,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...((status === 502 || status === 504 || status === 429) && { slower: true }),
    };
  }
  return { kind: "refused", status };
}

function readRetryAfter(text: string | null, now: number): number | undefined {
  if (!text) return undefined;
  const ms = /^\d{1,9}$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - now;
  // Nobody is waited for longer than the longest step of the schedule.
  return ms >= 0 ? Math.min(ms, 86_400_000) : undefined;
}

const mostRead = 65_536;

/** Reads what a receiver answers, so that the connection can be used again; no more than a little of it. */
async function drain({ body }: Response): Promise<void> {
  const reader = body?.getReader();
  for (let read = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) return;
    read += value.length;
    if (read > mostRead) return reader.cancel();
  }
}
