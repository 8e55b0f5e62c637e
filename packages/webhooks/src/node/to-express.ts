import type { IncomingMessage, ServerResponse } from "node:http";

/** A request as Express, Connect or `node:http` hand it over; `body` is there once something has read it. */
type NodeRequest = IncomingMessage & { body?: unknown; originalUrl?: string };

const PARSED =
  'the body was parsed before: put `app.post("/path", express.raw({ type: "*/*" }), …)` before `app.use(express.json())`';

/** A receiver as a handler of Express, Connect or `node:http`. The body has to come as bytes: `express.raw({ type: "*\/*" })`. */
export function toExpress(receive: (request: Request) => Promise<Response>) {
  return async (incoming: NodeRequest, outgoing: ServerResponse): Promise<void> => {
    const { body, method = "GET" } = incoming;
    if (body !== undefined && !(body instanceof Uint8Array) && typeof body !== "string") {
      outgoing.writeHead(500, { "content-type": "text/plain" }).end(PARSED);
      return;
    }
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) {
      for (const one of [value ?? []].flat()) headers.append(name, one);
    }
    // What was sent compressed came decompressed, or is a stream that is as long as it is.
    headers.delete("content-length");
    const stream = body ?? (incoming as unknown as AsyncIterable<Uint8Array>);
    const init = method === "GET" || method === "HEAD" ? {} : { body: stream, duplex: "half" };
    const request = new Request(`http://localhost${incoming.originalUrl ?? incoming.url ?? "/"}`, {
      method,
      headers,
      ...(init as RequestInit),
    });
    const response = await receive(request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  };
}
