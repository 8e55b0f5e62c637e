/** Why a webhook was refused. */
export type WebhookReason = "headers" | "timestamp" | "signature" | "body" | "size";

const statuses = { headers: 400, timestamp: 401, signature: 401, body: 400, size: 413 } as const;

/** A webhook that is not what it should be. Its message names nothing of the body. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  /** What does not hold: headers that are missing, its age, its signature, its form, its size. */
  readonly reason: WebhookReason;
  /** What to answer. */
  readonly status: 400 | 401 | 413;

  constructor(reason: WebhookReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.status = statuses[reason];
  }
}
