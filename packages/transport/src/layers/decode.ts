import type { Progress, Transfer } from "@ofsc/contract";
import { explainError } from "../call-site.js";
import { ConnectionError, DriftError } from "../errors/call-errors.js";
import { errorFromResponse } from "../errors/from-response.js";
import { brokenOff, readText, type Watch } from "../http/read-body.js";
import { readChunk } from "../http/read-chunk.js";
import { checkResponse, isSuccess } from "../http/send.js";
import { type AttemptState, type CallState, isReason, type OwnLayer } from "../layer.js";
import { tell } from "../tell.js";

const MAX_ERROR_BYTES = 64 * 1024;

/** Reads what a response carries, or the error that it is. Its status alone decides which. */
export const decode = (maxBytes: number, idle: number): OwnLayer => ({
  name: "decode",
  attempt: async (attempt, next) => {
    const { call, deadline } = attempt;
    const response = checkResponse(await deadline.race(next()));
    call.deadline.phase = "body";
    if (!isSuccess(response)) throw await readError(response, call, deadline);
    const { returns } = call.operation;
    const text = async () => {
      const { text, cut } = await readText(response, deadline, maxBytes);
      if (cut) throw new ConnectionError(`the response is longer than ${maxBytes} bytes`);
      return text;
    };
    attempt.data = returns
      ? await returns.decode(response, { text, ...transferOf(attempt, idle) })
      : parse(await text(), response, call);
    return response;
  },
});

/** What a file needs to be read later, when its attempt is over. */
function transferOf({ call, deadline }: AttemptState, idle: number): Omit<Transfer, "text"> {
  const { signal, timeout, onProgress } = call.invocation.options ?? {};
  return {
    read: (reader) =>
      readChunk(reader, signal, timeout?.idle ?? idle).catch((error: unknown) => {
        explainError(error, call);
        throw error;
      }),
    abort: () => deadline.close({ abort: true }),
    onProgress: onProgress && ((value: Progress) => tell(onProgress, value)),
  };
}

function parse(text: string, response: Response, { name, operation }: CallState): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says quotes the body, which may hold anybody's data.
    const type = response.headers.get("content-type") ?? "no media type";
    // Half a document was cut off on its way; anything else was never meant as one.
    if (/json/i.test(type)) throw brokenOff();
    if (!operation.response && !operation.page) return text;
    const drift = { operation: name, path: [], code: "form", expected: "JSON" } as const;
    throw new DriftError(`${name}: expected JSON, got ${type}`, [drift]);
  }
}

async function readError(response: Response, call: CallState, deadline: Watch): Promise<Error> {
  // A body that cannot be read does not hide what the status says.
  const body = await readText(response, deadline, MAX_ERROR_BYTES).then(
    ({ text }) => text,
    (error: unknown) => {
      if (isReason(call, error)) throw error;
      return "";
    },
  );
  const facts = { operation: call.name, route: call.operation.route };
  return errorFromResponse(response, body, facts, call.transport.vendor);
}
