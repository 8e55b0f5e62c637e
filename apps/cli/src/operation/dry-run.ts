import { createTransport, type Transport } from "@ofsc/transport";
import { type Context, own } from "../context.js";
import { curlOf } from "./curl-of.js";

const TOKEN = "OFSC_TOKEN";

/** A transport whose `fetch` prints: there is nothing in it that could send. */
export function createDryRun(context: Context): Transport {
  const { io } = context;
  const instance = own<string>(context, "instance") ?? io.env["OFSC_INSTANCE"] ?? "INSTANCE";
  const baseUrl = io.env["OFSC_BASE_URL"];
  return createTransport({
    ...(baseUrl ? { baseUrl } : { instance }),
    token: TOKEN,
    limits: false,
    breaker: false,
    validation: { response: "off" },
    retry: { attempts: 1 },
    fetch: async (input: unknown, init?: unknown) => {
      const request = new Request(input as string, init as RequestInit);
      await io.stdout.write(`${(await curlOf(request, TOKEN)).join(" ")}\n`);
      return new Response('{"items":[]}', { headers: { "content-type": "application/json" } });
    },
  });
}
