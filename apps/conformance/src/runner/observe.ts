import { type CallResult, isOfscError } from "@ofsc/sdk";
import { findLeaks } from "./canary.js";
import { say } from "./say.js";
import type { Stage } from "./stage.js";

/** What a call came to, as plain JSON. */
export interface Outcome {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly error?: Record<string, unknown>;
  readonly status?: number;
  readonly attempts?: unknown;
  readonly drift?: unknown;
  /** Milliseconds from the call to its end. */
  readonly ms: number;
  readonly overrunMs?: number;
  readonly leaks: readonly string[];
}

type Times = Pick<Outcome, "ms" | "overrunMs">;

export function observeSuccess(result: Partial<CallResult<unknown>>, times: Times): Outcome {
  const { data, response, attempts, drift } = result;
  return {
    ok: true,
    data: plain(data),
    ...(response && { status: response.status }),
    ...(attempts && { attempts }),
    ...(drift && { drift: say(drift) }),
    ...times,
    leaks: [...findLeaks("attempts", attempts), ...findLeaks("drift", drift)],
  };
}

export function observeFailure(error: unknown, times: Times, stage: Stage): Outcome {
  return { ok: false, error: describe(error, stage), ...times, leaks: findLeaks("error", error) };
}

/** All that an error tells. */
function describe(error: unknown, stage: Stage): Record<string, unknown> {
  const reason = stage.isReason(error);
  if (typeof error !== "object" || error === null) return { reason, value: plain(error) };
  const { name, message, stack, body, response, cause, problems, drift, ...facts } = error as Record<string, unknown>;
  return {
    ...(plain({ ...facts, problems: say(problems), drift: say(drift) }) as object),
    reason,
    ofsc: isOfscError(error),
    isError: error instanceof Error,
    name,
    message,
    hasStack: typeof stack === "string" && stack.length > 0,
    // Some runtimes leave out `invoke`, whose last deed the call is.
    showsCaller: typeof stack === "string" && /\b(invoke|makeCall)\b/.test(stack),
    ...(typeof body === "string" && { body: body.slice(0, 200), bodyLength: body.length }),
    ...(response instanceof Response && { responseStatus: response.status }),
    ...(cause !== undefined && { cause: causeOf(cause) }),
  };
}

function causeOf(cause: unknown): unknown {
  if (typeof cause !== "object" || cause === null) return cause;
  const { name, message, code, status, limit, phase } = cause as Record<string, unknown>;
  return { name, message, code, status, limit, phase, ofsc: isOfscError(cause) };
}

const plain = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value) ?? "null") as unknown);
