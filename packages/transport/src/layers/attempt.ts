import type { CallResult, Progress } from "@ofsc/contract";
import type { Authenticator } from "../auth/authenticator.js";
import { explainError } from "../call-site.js";
import { AttemptDeadline } from "../deadline.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import { readChunk } from "../http/read-chunk.js";
import type { PreparedRequest } from "../http/request.js";
import { tell } from "../tell.js";
import { decode } from "./decode.js";
import type { DriftReporter, ResponseValidation } from "./drift.js";
import type { AttemptContext, CallState } from "./layer.js";

export interface AttemptSettings {
  readonly authenticator: () => Authenticator;
  /** Sends one request, through the layers of the user. */
  readonly exchange: (attempt: AttemptContext) => Promise<Response>;
  readonly drift: DriftReporter;
  readonly attemptMs: number;
  readonly idleMs: number;
  readonly validation: ResponseValidation;
  readonly maxResponseBytes: number;
}

/** One attempt of a call: authenticate, send, decode, compare with the model. */
export async function makeAttempt(
  call: CallState,
  prepared: PreparedRequest,
  number: number,
  settings: AttemptSettings,
): Promise<CallResult<unknown>> {
  const { operation, invocation } = call;
  const { timeout, signal, onProgress, validation = settings.validation } = invocation.options ?? {};
  const idleMs = timeout?.idle ?? settings.idleMs;
  const deadline = new AttemptDeadline(call.deadline, timeout?.attempt ?? settings.attemptMs, idleMs);
  let done = false;
  try {
    const authenticator = settings.authenticator();
    call.deadline.phase = "auth";
    const header = authenticator.authorize();
    const authorization = typeof header === "string" ? header : await deadline.race(header);
    call.deadline.phase = "headers";
    const { method, url, headers, body } = prepared;
    const progress = onProgress && ((value: Progress) => tell(onProgress, value));
    const request = { method, url, headers: { ...headers, authorization }, body: body?.open(progress) };
    const response = await deadline.race(settings.exchange({ call, number, request, signal: deadline.signal }));
    call.deadline.phase = "body";
    const data = await decode(response, call, {
      deadline,
      maxBytes: settings.maxResponseBytes,
      transfer: {
        read: (reader) =>
          readChunk(reader, signal, idleMs).catch((error: unknown) => {
            explainError(error, call);
            throw error;
          }),
        abort: () => deadline.close({ abort: true }),
        onProgress: progress,
      },
    }).catch((error: unknown) => {
      if (isOfscError(error, "authentication")) {
        // Other credentials may have taken the place of these in the meantime.
        const another = authenticator.reject(authorization) || authenticator !== settings.authenticator();
        if (another) call.tokenRefused ??= "now";
      }
      throw error;
    });
    const drift = settings.drift.check(operation, invocation, data, validation);
    done = true;
    return { data, response, attempts: [], drift };
  } finally {
    // After a success the connection is left alone: it is idle, or a file is still coming in through it.
    deadline.close({ abort: !done });
  }
}
