import type { Said } from "@ofsc/contract";
import { NEVER_CONNECTED } from "#platform";
import { says } from "../errors/chain.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import { type CallState, isReason } from "../layer.js";
import type { Failure } from "./decide-retry.js";

/** What an error says about the attempt that it ended. */
export function failureOf(error: unknown, call: CallState): Failure {
  const { deadline, tokenRefused } = call;
  if (!isOfscError(error) || isReason(call, error)) return { kind: "final" };
  const { retryAfterMs } = error;
  if (/^(validation|configuration)$/.test(error.code)) return { kind: "unsent" };
  // Without a token nothing was sent, whatever happened to the token.
  if (deadline.phase === "auth") return { kind: error.transient ? "refused" : "unsent", retryAfterMs };
  if (isOfscError(error, "timeout")) return { kind: error.limit === "total" ? "lost" : "timeout" };
  if (isOfscError(error, "connection")) {
    if (!error.transient) return { kind: "final" };
    return { kind: says(error, NEVER_CONNECTED) ? "refused" : "lost" };
  }
  if (!("status" in error)) return { kind: "final" };
  const status = error.status as number;
  if (status === 401 && tokenRefused === "now") return { kind: "token", status };
  if (call.transport.vendor.isFinal?.(status, error as Said)) return { kind: "final", status };
  return { kind: "status", status, retryAfterMs };
}
