import { createTransport, type Transport } from "@ofsc/transport";
import { type Context, own } from "../context.js";
import { printRequests } from "./print-requests.js";

const TOKEN = "OFSC_TOKEN";

/** A transport that prints instead of sending. */
export function createDryRun(context: Context): Transport {
  const { io } = context;
  const instance = own<string>(context, "instance") ?? io.env["OFSC_INSTANCE"] ?? "INSTANCE";
  const baseUrl = io.env["OFSC_BASE_URL"];
  return createTransport({
    ...(baseUrl ? { baseUrl } : { instance }),
    token: TOKEN,
    ...printRequests(io, TOKEN, '{"items":[]}'),
  });
}
