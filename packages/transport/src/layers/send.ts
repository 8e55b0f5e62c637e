import type { Exchange } from "../http/request.js";
import { sendRequest } from "../http/send.js";
import type { OwnLayer } from "../layer.js";

/** Sends one request. Nothing is inside of it. */
export const send = (exchange: Exchange): OwnLayer => ({
  name: "send",
  attempt: ({ call, request, signal }) => sendRequest(exchange, request, signal, call.transport.vendor.name),
});
