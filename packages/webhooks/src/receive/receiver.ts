import { isAbove0 } from "./is-above-0.js";
import type { RateLimit } from "./rate-limit.js";
import type { Seen } from "./seen.js";
import { type VerifyOptions, verify } from "./verify.js";
import type { EventTable, OfsEvents, Webhook } from "./webhook.js";
import { WebhookError } from "./webhook-error.js";

/** What to do with each type of event. One that throws answers 500, and the sender comes back. */
export type Handlers<Events extends EventTable = OfsEvents> = {
  readonly [Type in keyof Events]?: (event: Events[Type], webhook: Webhook<Events[Type]>) => unknown;
};

/** What a receiver checks and remembers. */
export interface ReceiverOptions extends VerifyOptions {
  /** The secret that is shared with the sender; several while one is replaced. */
  secret: string | readonly string[];
  /** Remembers ids: `memorySeen()`, or that of `@ofsc/redis`. @default nothing is remembered */
  seen?: Seen | undefined;
  /** How long ids are remembered, in seconds. @default 604_800, seven days */
  rememberSeconds?: number | undefined;
  /** How many webhooks an address may send; beyond that 429 is answered. */
  rateLimit?: RateLimit | undefined;
  /** Whose address counts for `rateLimit`. @default all are one */
  addressOf?: ((request: Request) => string) | undefined;
  /** Told of events that no handler takes. */
  onUnhandled?: ((webhook: Webhook) => unknown) | undefined;
  /** Told what a handler threw, or a store. */
  onError?: ((error: unknown, webhook: Webhook) => void) | undefined;
}

// A handler that takes longer than this may run twice.
const takeSeconds = 300;

const answer = (status: number, text = "", headers: Record<string, string> = {}) =>
  new Response(text, { status, headers: { "content-type": "text/plain", ...headers } });

/** A handler of requests: Hono, Next, Workers and Deno take it as it is, Express through `@ofsc/webhooks/node`. */
export function receiver<Events extends EventTable = OfsEvents>(
  handlers: Handlers<Events>,
  options: ReceiverOptions,
): (request: Request) => Promise<Response> {
  const { secret, seen, rateLimit, addressOf, rememberSeconds = 604_800, toleranceSeconds, maxBytes } = options;
  for (const [name, value] of Object.entries({ rememberSeconds, toleranceSeconds, maxBytes })) {
    if (value !== undefined && !isAbove0(value)) throw new TypeError(`receiver: ${name}: expected a number above 0`);
  }

  async function handle(webhook: Webhook): Promise<Response> {
    const state = (await seen?.take(webhook.id, takeSeconds)) ?? "taken";
    if (state === "done") return answer(200);
    // Whether it will be dealt with is not known yet, so the sender has to come back.
    if (state === "running") return answer(503, "being dealt with", { "retry-after": "5" });
    try {
      const handler = Object.hasOwn(handlers, webhook.type) ? handlers[webhook.type as keyof Events] : undefined;
      if (handler) await handler(webhook.event as never, webhook as never);
      else await options.onUnhandled?.(webhook);
    } catch (error) {
      await seen?.release(webhook.id).catch(() => {});
      options.onError?.(error, webhook);
      return answer(500, "the handler failed");
    }
    await seen?.done(webhook.id, rememberSeconds);
    return answer(200);
  }

  return async (request) => {
    if (request.method !== "POST") return answer(405, "expected POST", { allow: "POST" });
    if (rateLimit && !(await rateLimit.take(addressOf?.(request) ?? ""))) {
      return answer(429, "too many webhooks", { "retry-after": "1" });
    }
    let webhook: Webhook;
    try {
      webhook = await verify(request, secret, options);
    } catch (error) {
      if (error instanceof WebhookError) return answer(error.status, error.message);
      throw error;
    }
    try {
      return await handle(webhook);
    } catch (error) {
      options.onError?.(error, webhook);
      return answer(503, "cannot be dealt with now", { "retry-after": "30" });
    }
  };
}
