import { ConnectionError } from "../errors/call-errors.js";
import { chainOf } from "../errors/chain.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import type { Exchange, WireRequest } from "./request.js";

/** Sends one request. Whatever a runtime throws when it cannot becomes one kind of error. */
export async function sendRequest(
  exchange: Exchange,
  request: WireRequest,
  signal: AbortSignal,
  whom: string,
): Promise<Response> {
  try {
    return await exchange(request, signal);
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (isOfscError(cause)) throw cause;
    // The message of a runtime may quote an address with its query, or a header.
    const code = chainOf(cause).find((link) => typeof link.code === "string")?.code;
    throw new ConnectionError(`no response from ${whom}${code ? ` (${code})` : ""}`, { cause, retryable: true });
  }
}
