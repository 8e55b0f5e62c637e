import { fromBase64, type Key, readKey } from "./keys.js";
import { headersOf, type Received, readBehind } from "./read-received.js";
import type { Webhook } from "./webhook.js";
import { WebhookError } from "./webhook-error.js";

/** How strictly a webhook is checked. */
export interface VerifyOptions {
  /** How old, or how far ahead, a webhook may be, in seconds. @default 300 */
  toleranceSeconds?: number | undefined;
  /** The most that is read of a body, in bytes. @default 1_048_576 */
  maxBytes?: number | undefined;
  /** The time, in milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}

// More signatures than secrets anybody rotates would only cost time.
const mostSignatures = 20;
const names = ["webhook-id", "webhook-timestamp", "webhook-signature"];
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

/**
 * Checks signature, age and size and returns the webhook; rejects with a `WebhookError`. Several secrets serve while one
 * is replaced. A body that something has parsed before cannot be checked.
 */
export async function verify(
  received: Received,
  secret: string | readonly string[],
  options: VerifyOptions = {},
): Promise<Webhook> {
  const { toleranceSeconds = 300, maxBytes = 1_048_576, now = Date.now } = options;
  const keys: Key[] = [];
  for (const one of typeof secret === "string" ? [secret] : secret) keys.push(await readKey(one));
  if (keys.length === 0) throw new TypeError("secret: expected at least one");
  const [id, timestamp, signatures] = headersOf(received, names);
  // A dot in an id would let its end be taken for the time.
  if (!id || id.includes(".") || !timestamp || !signatures || !/^\d{1,12}$/.test(timestamp)) {
    throw new WebhookError("headers", "expected webhook-id, webhook-timestamp and webhook-signature");
  }
  if (!(Math.abs(now() / 1000 - Number(timestamp)) <= toleranceSeconds)) {
    throw new WebhookError("timestamp", `was sent more than ${toleranceSeconds} seconds ago, or the clock is wrong`);
  }
  const { content, start } = await readBehind(`${id}.${timestamp}.`, received, maxBytes);
  for (const given of signatures.split(" ").slice(0, mostSignatures)) {
    const [version, text = ""] = given.split(",", 2);
    const signature = fromBase64(text);
    for (const key of signature ? keys : []) {
      if (key.version === version && (await key.verify(signature as Uint8Array<ArrayBuffer>, content))) {
        return { id, sentAt: new Date(Number(timestamp) * 1000), ...parse(content.subarray(start)) };
      }
    }
  }
  throw new WebhookError("signature", "no signature is by one of the secrets");
}

function parse(bytes: Uint8Array): Pick<Webhook, "type" | "timestamp" | "event"> {
  let body: unknown;
  try {
    body = JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw new WebhookError("body", "is no JSON", cause);
  }
  const {
    type,
    timestamp = "",
    data,
  } = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  if (typeof type !== "string" || typeof timestamp !== "string" || typeof data !== "object" || data === null) {
    throw new WebhookError("body", "expected type, timestamp and data");
  }
  return { type, timestamp, event: data };
}
