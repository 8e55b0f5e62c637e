export { memoryRateLimit, type RateLimit } from "./rate-limit.js";
export type { Received } from "./read-received.js";
export { type Handlers, type ReceiverOptions, receiver } from "./receiver.js";
export { memorySeen, type Seen } from "./seen.js";
export { type VerifyOptions, verify } from "./verify.js";
export type { EventTable, OfsEvents, Webhook } from "./webhook.js";
export { WebhookError, type WebhookReason } from "./webhook-error.js";
