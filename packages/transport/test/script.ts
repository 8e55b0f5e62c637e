import type { Exchange, WireRequest } from "../src/http/request.js";

type Step = Response | Error | ((request: WireRequest, signal: AbortSignal) => Response | Promise<Response>);

export interface Script extends Exchange {
  /** What was sent so far. */
  readonly sent: WireRequest[];
}

/** Answers as it is told, request by request; the last answer repeats itself. */
export function script(...steps: Step[]): Script {
  const sent: WireRequest[] = [];
  const exchange: Exchange = async (request, signal) => {
    const step = steps[Math.min(sent.push(request), steps.length) - 1];
    if (step instanceof Error) throw step;
    if (step instanceof Response) return step.clone();
    if (!step) throw new Error("nothing was to be sent");
    return step(request, signal);
  };
  return Object.assign(exchange, { sent });
}

export const json = (data: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(data), { status, headers: { "content-type": "application/json", ...headers } });

/** An error as OFS writes it. */
export const problem = (status: number, detail = "", headers: Record<string, string> = {}): Response =>
  json(
    { type: "https://docs.oracle.com/errors", title: `Title ${status}`, status: String(status), detail },
    status,
    headers,
  );

export const noContent = (): Response => new Response(null, { status: 204 });

/** What Node's `fetch` throws when a connection fails. */
export const fetchFailed = (code: string, message = code): Error =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });

/** Never answers, and goes when it is told to. */
export const stall = (_: WireRequest, signal: AbortSignal): Promise<Response> =>
  new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

export const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a promise was rejected with. */
export async function failureOf<E = unknown>(work: PromiseLike<unknown>): Promise<E> {
  try {
    await work;
  } catch (error) {
    return error as E;
  }
  throw new Error("it should have failed");
}
