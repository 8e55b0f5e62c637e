import { STATUS_CODES } from "node:http";
import type { Exchange } from "../http/exchange.js";
import { encodeBody } from "./body.js";
import { ACCEPTED, decompress } from "./compression.js";
import { createDispatcher } from "./dispatcher.js";
import { NodeResponse } from "./node-response.js";
import type { NodeExchangeOptions } from "./options.js";

/** Sends over connections that it keeps until it is closed. */
export interface NodeExchange extends Exchange {
  /** Waits for the requests under way, then closes all connections; a dispatcher that was passed in stays open. */
  close(): Promise<void>;
}

/** A way to send for Node: faster than `fetch`, and in command of its connections. */
export function nodeExchange(options: NodeExchangeOptions = {}): NodeExchange {
  const own = options.dispatcher ? undefined : createDispatcher(options);
  const dispatcher = options.dispatcher ?? own;
  const accepted = options.compression === false ? {} : { "accept-encoding": ACCEPTED };

  const exchange: Exchange = async ({ method, url, headers, body }, signal) => {
    const { origin, pathname, search } = new URL(url);
    const encoded = await encodeBody(body);
    const received = await dispatcher.request({
      origin,
      path: pathname + search,
      method,
      headers: { ...accepted, ...encoded.headers, ...headers },
      body: encoded.content,
      signal,
    });
    const { statusCode: status, statusText = STATUS_CODES[status] ?? "" } = received;
    return new NodeResponse();
  };
  return Object.assign(exchange, { close: async () => own?.close() });
}
