import { createTransport, type Transport } from "@ofsc/transport";
import { type Context, own } from "../context.js";

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
      await io.stdout.write(`${await curlOf(request)}\n`);
      return new Response('{"items":[]}', { headers: { "content-type": "application/json" } });
    },
  });
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** A request as a line of curl, the token left to a variable. */
async function curlOf(request: Request): Promise<string> {
  const headers = [...request.headers].flatMap(([name, value]) => {
    if (name === "authorization") return [`-H "Authorization: Bearer $${TOKEN}"`];
    return name === "content-type" || name === "content-disposition" ? [`-H ${quote(`${name}: ${value}`)}`] : [];
  });
  const type = request.headers.get("content-type") ?? "";
  const text = /json|urlencoded/.test(type);
  const body = request.body === null ? [] : text ? [`-d ${quote(await request.text())}`] : ["--data-binary @-"];
  const verb = request.method === "GET" ? [] : [`-X ${request.method}`];
  return ["curl", ...verb, quote(request.url), ...headers, ...body].join(" ");
}
