import type { Transfer } from "@ofsc/contract";
import { ConnectionError, DriftError } from "../errors/call-errors.js";
import { errorFromResponse } from "../errors/from-response.js";
import { brokenOff, readText, type Watch } from "../http/read-body.js";
import { type CallState, isReason } from "./layer.js";

const MAX_ERROR_BYTES = 64 * 1024;

interface DecodeOptions {
  readonly deadline: Watch;
  readonly maxBytes: number;
  readonly transfer: Transfer;
}

/** What a response carries, or the error that it is. Its status alone decides which. */
export async function decode(response: Response, call: CallState, options: DecodeOptions): Promise<unknown> {
  const { deadline, maxBytes, transfer } = options;
  if (!response.ok) throw await readError(response, call, deadline);
  const { returns } = call.operation;
  if (returns) return returns.decode(response, transfer);
  const { text, cut } = await readText(response, deadline, maxBytes);
  if (cut) throw new ConnectionError(`the response is longer than ${maxBytes} bytes`);
  return text === "" ? undefined : parse(text, response, call);
}

function parse(text: string, response: Response, { name, operation }: CallState): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says quotes the body, which may hold anybody's data.
    const type = response.headers.get("content-type") ?? "no media type";
    // Half a document was cut off on its way; anything else was never meant as one.
    if (/json/i.test(type)) throw brokenOff();
    if (!operation.response && !operation.page) return text;
    const drift = { operation: name, path: "", message: "expected JSON" };
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
  return errorFromResponse(response, body, { operation: call.name, route: call.operation.route });
}
