import { isObject } from "@ofsc/contract";
import { NEVER_BEGUN } from "#platform";
import { ConfigurationError, ConnectionError } from "../errors/call-errors.js";
import { chainOf, says } from "../errors/chain.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import { isOwnHeader } from "./own-headers.js";
import { readFast } from "./read-body.js";
import type { Exchange, WireRequest } from "./request.js";

/** Sends one request. Whatever a runtime throws when it cannot becomes one kind of error. */
export async function sendRequest(
  exchange: Exchange,
  request: WireRequest,
  signal: AbortSignal,
  whom: string,
): Promise<Response> {
  for (const name in request.headers) {
    if (isOwnHeader(name)) throw new ConfigurationError(`${name} is a header of the connection's own`);
  }
  try {
    return checkResponse(await exchange(request, signal));
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (isOfscError(cause)) throw cause;
    // The message of a runtime may quote an address with its query, or a header.
    const code = chainOf(cause).find((link) => typeof link.code === "string")?.code;
    const why = code ? ` (${code})` : "";
    if (says(cause, NEVER_BEGUN)) {
      throw new ConfigurationError(`refused port or header${why}`, {
        cause,
      });
    }
    throw new ConnectionError(`no response from ${whom}${why}`, { cause, retryable: true });
  }
}

/** What a `fetch`, an exchange or a layer gives back may be anything. */
export function checkResponse(response: Response): Response {
  // One that reads itself is our own, and makes its headers when somebody asks for them.
  if (isObject(response) && readFast in response && !response.bodyUsed) return response;
  if (isObject(response) && typeof response.status === "number" && isObject(response.headers) && !response.bodyUsed) {
    if (typeof response.headers.get === "function") return response;
    throw new ConfigurationError("fetch: the headers of its responses have no get()");
  }
  throw new ConnectionError("no response, or one already read");
}

/** By its status, which every response has; `ok` some substitutes leave out. */
export const isSuccess = ({ status }: Response): boolean => status >= 200 && status < 300;
