import { isObject, type Sender } from "@ofsc/contract";
import type { TransportOptions } from "./options.js";
import { createTransport } from "./transport.js";

/** What a client is made on: a transport that it shares with others, or the options of one of its own. */
export type Connectable = TransportOptions | Sender;

/** The transport itself where it is one, or a new one with these options. */
export function toSender(connection: Connectable): Sender {
  return isObject(connection) && "send" in connection ? connection : createTransport(connection);
}
