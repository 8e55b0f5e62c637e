import { hasBrand, isReplayable, type OfscError, type Operation, present } from "@ofsc/contract";
import type { RowError } from "./batch.js";

/**
 * What the error of a call means for its rows. `end`: for none of them will it be better. `wait`: OFS wants no calls
 * now. `large`: fewer rows. `refused`: at least one row is at fault. `again`: it may work later.
 */
export type Failure = "end" | "wait" | "large" | "refused" | "again";

const status = (error: OfscError) => (error as { status?: number }).status;

export function failureOf(error: unknown): Failure {
  if (!hasBrand(error)) return "end";
  const { code, transient } = error;
  if (code === "rate_limit" || code === "circuit_open") return "wait";
  if (status(error) === 413) return "large";
  if (transient || code === "outcome_unknown") return "again";
  // What else carries a status are refusals; the rest was wrong before it was sent.
  const refusals = new Set(["api", "conflict", "not_found"]);
  return refusals.has(code) ? "refused" : "end";
}

/** Whether OFS as a whole is out of reach, rather than at odds with these rows. */
export function isOutage(error: unknown): boolean {
  const cause = hasBrand(error) && error.code === "outcome_unknown" ? error.cause : error;
  if (!hasBrand(cause)) return false;
  return cause.code === "connection" || status(cause) === 502 || status(cause) === 503;
}

/** Whether the rows may have taken effect although the call failed. */
export function mayBeApplied(error: OfscError, operation: Operation): boolean {
  if (error.code === "timeout") return (error as { limit?: string }).limit !== "queue";
  // Of a call that must not be sent twice, the transport says so itself when it is lost.
  if (error.code === "connection") return isReplayable(operation);
  return status(error) !== 425 && !(status(error) === 503 && error.retryAfterMs !== undefined);
}

/**
 * Which of the rows OFS refuses, where it says so: validation errors of bulk calls carry the place in the body, such as
 * `Path: '0/workSkills/0/ratio'`. There is no other sign of it.
 */
export function refusedRow(error: unknown): number | undefined {
  const { detail = "" } = error as { detail?: string };
  const [, index] = /'(?:[a-zA-Z]+\/)?(\d+)(?:\/[^']*)?'/.exec(detail) ?? [];
  return index === undefined ? undefined : Number(index);
}

/** An error as plain data. */
export function toRowError(error: OfscError): RowError {
  const { code, message, transient: retryable } = error;
  return present({ code, message, retryable, status: status(error) });
}
