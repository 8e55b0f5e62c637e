import { type Vendor, writeQuery } from "@ofsc/contract";
import { AttemptDeadline, CallDeadline } from "../deadline.js";
import { errorFromResponse } from "../errors/from-response.js";
import { isBrowser } from "../http/base-url.js";
import { readText } from "../http/read-body.js";
import { readObject } from "../http/read-object.js";
import type { Exchange } from "../http/request.js";
import { isSuccess, sendRequest } from "../http/send.js";
import type { Connection } from "./authenticator.js";
import { hideSecrets } from "./hide-secrets.js";

/** A cache of the host that heeds nothing finds no earlier request that is the same, and with it no revoked token. */
const unlikeAllOthers = () => ({
  "cache-control": "no-store",
  "x-request-id": String(Math.random()),
});

const TIMEOUT = 10_000;
const MAX_BYTES = 64 * 1024;

/** Asks a token service, under a clock of its own: those who wait for the answer may go without disturbing it. */
export function createPoster(exchange: Exchange, vendor: Vendor): Connection["post"] {
  return async (url, body, headers) => {
    const call = new CallDeadline();
    const deadline = new AttemptDeadline(call, TIMEOUT, TIMEOUT);
    try {
      const request = {
        method: "POST",
        url,
        headers: {
          accept: "application/json",
          "content-type": "application/x-www-form-urlencoded",
          // A page would have to ask the service whether it may send these.
          ...(!isBrowser() && unlikeAllOthers()),
          ...headers,
        },
        body: typeof body === "string" ? body : writeQuery(body).toString(),
        fresh: true,
      };
      const response = await deadline.race(sendRequest(exchange, request, deadline.signal, "the token service"));
      const { text } = await readText(response, deadline, MAX_BYTES);
      if (!isSuccess(response)) {
        throw errorFromResponse(response, hideSecrets(text, body, headers), {}, vendor, "the token service");
      }
      // Of an answer that is not JSON nothing is kept: its text may be a token.
      return readObject(text);
    } finally {
      deadline.close();
    }
  };
}
