import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Hono } from "hono";
import { describe, expect, it, onTestFinished } from "vitest";
import { signHeaders } from "../send/sign.js";
import { memorySeen, receiver } from "./index.js";

const secret = `whsec_${btoa("a secret of twenty-four b")}`;
const body = JSON.stringify({
  type: "activityMoved",
  timestamp: "2026-12-01T07:59:58Z",
  data: { eventType: "activityMoved", activityDetails: { activityId: 7 } },
});
const signed = () => signHeaders("token_7", new Date(), new TextEncoder().encode(body), [secret]);

/** A receiver, and what it was given. */
function open() {
  const moved: (number | undefined)[] = [];
  const receive = receiver(
    { activityMoved: ({ activityDetails }) => moved.push(activityDetails?.activityId) },
    { secret, seen: memorySeen() },
  );
  return { moved, receive };
}

/** What a program of Hono or a Worker exports: its `fetch` is all that a runtime calls. */
type Served = (request: Request) => Response | Promise<Response>;

/** How each framework is given a receiver, as its guide has it. */
const frameworks: Record<string, (receive: Served) => Served> = {
  Hono: (receive) => {
    const app = new Hono();
    app.all("/ofs", (context) => receive(context.req.raw));
    return (request) => app.fetch(request);
  },
  "Hono behind middleware that looks at the body": (receive) => {
    const app = new Hono();
    app.use(async ({ req }, next) => {
      await req.raw.clone().json();
      await next();
    });
    app.all("/ofs", (context) => receive(context.req.raw));
    return (request) => app.fetch(request);
  },
  "a route of Next.js": (receive) => {
    // Next calls a handler with the request and what it knows of the route, and answers 405 where a method has none.
    const route: Record<
      string,
      (request: Request, context: { params: Promise<object> }) => Response | Promise<Response>
    > = {
      POST: receive,
    };
    return (request) =>
      route[request.method]?.(request, { params: Promise.resolve({}) }) ?? new Response(null, { status: 405 });
  },
  "a Worker": (receive) => {
    const worker: { fetch(request: Request, env: object, context: object): Response | Promise<Response> } = {
      fetch: receive,
    };
    return (request) => worker.fetch(request, { HOOK_SECRET: secret }, { waitUntil: () => {} });
  },
};

describe.each(Object.entries(frameworks))("a receiver in %s", (_, serve) => {
  it("handles a webhook once, and refuses what is none", async () => {
    const { moved, receive } = open();
    const served = serve(receive);
    const send = async (headers: HeadersInit, text: string, method = "POST") =>
      (
        await served(
          new Request("https://receiver.example/ofs", { method, headers, body: method === "GET" ? null : text }),
        )
      ).status;
    const headers = await signed();
    expect(await send(headers, body)).toBe(200);
    expect(await send(headers, body)).toBe(200);
    expect(await send(headers, body.replace("7}", "8}"))).toBe(401);
    expect(await send({}, body)).toBe(400);
    expect(moved).toEqual([7]);
  });

  it("over HTTP, its body in pieces", async () => {
    const { moved, receive } = open();
    const served = serve(receive);
    const server = createServer(async (incoming, outgoing) => {
      const request = new Request("http://localhost/ofs", {
        method: incoming.method ?? "GET",
        headers: incoming.headers as Record<string, string>,
        body: incoming as never,
        duplex: "half",
      } as RequestInit);
      outgoing.writeHead((await served(request)).status).end();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const pieces = new ReadableStream<Uint8Array>({
      start(stream) {
        for (const letter of body) stream.enqueue(new TextEncoder().encode(letter));
        stream.close();
      },
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ofs`;
    const init = { method: "POST", headers: await signed(), body: pieces, duplex: "half" } as RequestInit;
    expect((await fetch(url, init)).status).toBe(200);
    expect(moved).toEqual([7]);
  });
});
