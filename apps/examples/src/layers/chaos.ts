import { type AttemptLayer, ConnectionError, type Layer } from "@ofsc/sdk";

interface ChaosOptions {
  /** The same number brings the same faults, in the same order. */
  readonly seed: number;
  /** The share of attempts that a fault strikes, from 0 to 1. @default 0.1 */
  readonly rate?: number;
  /** Which faults, each as likely as the others. @default all */
  readonly faults?: readonly Fault[];
  /** Told of every fault, such as for a log. */
  readonly onFault?: (fault: Fault, url: string) => void;
}

export type Fault = "unavailable" | "throttled" | "refused" | "lost answer";

const problem = (status: number, title: string) =>
  new Response(JSON.stringify({ type: "about:blank", title, status: String(status), detail: "chaos" }), {
    status,
    headers: { "content-type": "application/problem+json", "retry-after": "0" },
  });

const strike: Record<Fault, AttemptLayer> = {
  unavailable: async () => problem(503, "Service Unavailable"),
  throttled: async () => problem(429, "Too Many Requests"),
  refused: async () => {
    throw new ConnectionError("chaos: no connection (ECONNREFUSED)", { retryable: true });
  },
  // The request is carried out, and nobody hears of it.
  "lost answer": async (_, next) => {
    await (await next()).arrayBuffer();
    throw new ConnectionError("chaos: the connection broke", { retryable: true });
  },
};

/** Lets attempts fail, to see that a program stands it. Retries, breaker and deadlines work as they would in earnest. */
export function chaos({ seed, rate = 0.1, faults = Object.keys(strike) as Fault[], onFault }: ChaosOptions): Layer {
  const random = generator(seed);
  const attempt: AttemptLayer = (context, next) => {
    const [struck, which] = [random() < rate, Math.floor(random() * faults.length)];
    const fault = faults[which];
    if (!struck || !fault) return next();
    onFault?.(fault, context.request.url);
    return strike[fault](context, next);
  };
  return { name: "chaos", attempt };
}

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
