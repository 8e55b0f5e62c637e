import type { CallResult, Progress } from "@ofsc/contract";
import { AttemptDeadline } from "./deadline.js";
import type { PreparedRequest } from "./http/request.js";
import type { AttemptState, CallState } from "./layer.js";
import { tell } from "./tell.js";

export interface AttemptSettings {
  readonly attemptMs: number;
  readonly idleMs: number;
}

/** Makes one attempt of a call through the layers around it. */
export async function makeAttempt(
  call: CallState,
  run: (attempt: AttemptState) => Promise<Response>,
  settings: AttemptSettings,
): Promise<CallResult<unknown>> {
  // Written by the layer that checks the arguments, without which nothing gets here.
  const { method, url, headers, body } = call.prepared as PreparedRequest;
  const { timeout, onProgress } = call.invocation.options ?? {};
  const deadline = new AttemptDeadline(
    call.deadline,
    timeout?.attempt ?? settings.attemptMs,
    timeout?.idle ?? settings.idleMs,
  );
  const progress = onProgress && ((value: Progress) => tell(onProgress, value));
  let opened: BodyInit | undefined;
  const request = {
    method,
    url,
    headers: { ...headers },
    // A stream is not begun for an attempt that gets no token.
    get body() {
      opened ??= body?.open(progress);
      return opened;
    },
  };
  const number = call.attempts.length + 1;
  const attempt: AttemptState = { call, number, request, deadline, signal: deadline.signal, drift: [] };
  let done = false;
  try {
    const response = await run(attempt);
    done = true;
    return { data: attempt.data, response, attempts: [], drift: attempt.drift };
  } finally {
    // After a success the connection is left alone: it is idle, or a file is still coming in through it.
    deadline.close({ abort: !done });
  }
}
