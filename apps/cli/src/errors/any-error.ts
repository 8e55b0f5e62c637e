/** The members that errors of the SDK may have. */
export interface AnyError {
  readonly code: string;
  readonly message: string;
  readonly operation?: string;
  readonly route?: string;
  readonly status?: number;
  readonly title?: string;
  readonly detail?: string;
  readonly attempts?: readonly { durationMs: number }[];
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
  readonly errorCode?: string;
  readonly limit?: string;
  readonly cause?: unknown;
  readonly problems?: readonly object[];
}
