import { setTimeout as later } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { call, responseOf } from "@ofsc/contract";
import { MockAgent } from "undici";
import { afterEach, describe, expect, it } from "vitest";
import { serveHttp, serveSilence } from "../../test/loopback.js";
import * as activities from "../../test/operations.js";
import { failureOf } from "../../test/script.js";
import type { ConnectionError } from "../errors/call-errors.js";
import { createTransport, type Transport } from "../transport.js";
import { type NodeExchange, nodeExchange } from "./node-exchange.js";
import type { NodeExchangeOptions } from "./options.js";

const open: NodeExchange[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((exchange) => exchange.close()));
});

function exchangeOf(options?: NodeExchangeOptions): NodeExchange {
  const exchange = nodeExchange(options);
  open.push(exchange);
  return exchange;
}

const transportOn = (baseUrl: string, exchange = exchangeOf()): Transport =>
  createTransport({ baseUrl, token: "t", exchange, retry: { attempts: 1 } });

const get = (exchange: NodeExchange, url: string, signal = new AbortController().signal, headers = {}) =>
  exchange({ method: "GET", url, headers }, signal);

const ACTIVITY = { activityId: 4224010, status: "pending", XA_NOTE: "Gate code at the Rezeption, größer" };
const answering = (body: string | Buffer = JSON.stringify(ACTIVITY), headers: Record<string, string> = {}) =>
  serveHttp((_, response) => response.writeHead(200, { "content-type": "application/json", ...headers }).end(body));

describe("a call over nodeExchange", () => {
  it("returns the data, and a true Response with it", async () => {
    const { url } = await answering(undefined, { "x-request-id": "7" });
    const { data, response } = await call(transportOn(url), activities.get, 4224010).withResponse();
    expect(data).toEqual(ACTIVITY);
    expect(response).toBeInstanceOf(Response);
    expect(responseOf(data)).toBe(response);
    expect(response.headers.get("x-request-id")).toBe("7");
    expect(response.bodyUsed).toBe(true);
  });

  it("sends what fetch would send, but for the headers of a browser", async () => {
    const seen: unknown[] = [];
    const { url } = await serveHttp(({ method, url: path, headers }, response) => {
      seen.push({ method, path, headers });
      response.end("{}");
    });
    await call(transportOn(url), activities.list, { fields: ["activityId", "status"], limit: 2 });
    expect(seen).toEqual([
      {
        method: "GET",
        path: "/rest/ofscCore/v1/activities?fields=activityId%2Cstatus&limit=2",
        headers: {
          accept: "application/json",
          "accept-encoding": "gzip, deflate, br",
          authorization: "Bearer t",
          connection: "keep-alive",
          host: url.slice("http://".length),
        },
      },
    ]);
  });

  it("ends in the error of the status, with its body", async () => {
    const { url } = await serveHttp((_, response) =>
      response.writeHead(404).end('{"title":"Gone","detail":"No such"}'),
    );
    const error = await failureOf(call(transportOn(url), activities.get, 1));
    expect(error).toMatchObject({ code: "not_found", title: "Gone", detail: "No such" });
  });

  it("has no data after a 204", async () => {
    const server = await serveHttp((_, response) => response.writeHead(204).end());
    const transport = transportOn(server.url);
    for (const id of [1, 2, 3, 4, 5]) expect(await call(transport, activities.remove, id)).toBeUndefined();
    expect(server.made).toBeLessThanOrEqual(2);
  });

  it("downloads a file as a stream, and gives up its connection when the reader does", async () => {
    const chunk = Buffer.alloc(100_000, 7);
    const server = await serveHttp((_, response) => {
      response.on("drain", () => response.write(chunk));
      response.writeHead(200, { "content-type": "image/png" }).write(chunk);
    });
    const file = await call(transportOn(server.url), activities.download, 1, "XA_PHOTO");
    const reader = file.stream().getReader();
    expect((await reader.read()).value?.[0]).toBe(7);
    expect(server.open).toBe(1);
    await reader.cancel();
    await expect.poll(() => server.open).toBe(0);
  });

  it("stops reading what is longer than the limit", async () => {
    const server = await answering(`"${"x".repeat(500_000)}"`);
    const transport = createTransport({
      baseUrl: server.url,
      token: "t",
      exchange: exchangeOf(),
      maxResponseBytes: 1_000,
    });
    const error = await failureOf<Error>(call(transport, activities.get, 1));
    expect(error.message).toContain("longer than 1000 bytes");
    await expect.poll(() => server.open).toBe(0);
  });
});

describe("compression", () => {
  const text = JSON.stringify(ACTIVITY);
  it.each([
    ["gzip", gzipSync(text)],
    ["x-gzip", gzipSync(text)],
    ["deflate", deflateSync(text)],
    ["br", brotliCompressSync(text)],
    ["gzip, br", brotliCompressSync(gzipSync(text))],
    ["identity", Buffer.from(text)],
  ])("reads %s", async (coding, body) => {
    const { url } = await answering(body, { "content-encoding": coding });
    expect(await call(transportOn(url), activities.get, 1)).toEqual(ACTIVITY);
    expect(await (await get(exchangeOf(), url)).json()).toEqual(ACTIVITY);
  });

  it("is not asked for when it is off", async () => {
    let asked: unknown = "";
    const { url } = await serveHttp(({ headers }, response) => {
      asked = headers["accept-encoding"];
      response.end("{}");
    });
    await get(exchangeOf({ compression: false }), url);
    expect(asked).toBeUndefined();
  });

  it.each([
    ["gzip", gzipSync(text)],
    ["deflate", deflateSync(text)],
    ["br", brotliCompressSync(text)],
  ])("is an error when %s ends early, even where it looks as if that were all", async (coding, body) => {
    const { url } = await answering(body.subarray(0, body.length - 6), { "content-encoding": coding });
    expect(await failureOf(call(transportOn(url), activities.get, 1))).toMatchObject({ code: "connection" });
  });

  it("is an error when it was coded any number of times", async () => {
    const { url } = await answering("x", { "content-encoding": Array(1_000).fill("gzip").join(", ") });
    expect(await failureOf(call(transportOn(url), activities.get, 1))).toMatchObject({
      code: "connection",
      retryable: false,
    });
  });

  it("ends in a ConnectionError when it is broken", async () => {
    const { url } = await answering(Buffer.from("not compressed"), { "content-encoding": "gzip" });
    const error = await failureOf<ConnectionError>(call(transportOn(url), activities.get, 1));
    expect(error).toMatchObject({ code: "connection", cause: { code: "Z_DATA_ERROR" } });
  });
});

describe("giving up", () => {
  it("rejects with the reason before the headers are there, and closes the connection", async () => {
    const server = await serveHttp(() => {});
    const controller = new AbortController();
    const sent = failureOf(get(exchangeOf(), server.url, controller.signal));
    await expect.poll(() => server.open).toBe(1);
    controller.abort("enough");
    expect(await sent).toBe("enough");
    await expect.poll(() => server.open).toBe(0);
  });

  it("sends nothing when it was given up before", async () => {
    const server = await serveHttp((_, response) => response.end());
    expect(await failureOf(get(exchangeOf(), server.url, AbortSignal.abort("too late")))).toBe("too late");
    expect(server.made).toBe(0);
  });

  it("ends a body in the middle", async () => {
    const server = await serveHttp((_, response) => void response.writeHead(200).write("a part"));
    const controller = new AbortController();
    const response = await get(exchangeOf(), server.url, controller.signal);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    const rest = failureOf(reader.read());
    controller.abort("enough");
    expect(await rest).toBe("enough");
    await expect.poll(() => server.open).toBe(0);
  });

  it("leaves nothing on the signal", async () => {
    const { url } = await answering();
    const { signal } = new AbortController();
    const { addEventListener, removeEventListener } = signal;
    let listeners = 0;
    signal.addEventListener = (...args: unknown[]) => {
      listeners++;
      addEventListener.apply(signal, args as never);
    };
    signal.removeEventListener = (...args: unknown[]) => {
      listeners--;
      removeEventListener.apply(signal, args as never);
    };
    const exchange = exchangeOf();
    for (const _ of [1, 2, 3]) await (await get(exchange, url, signal)).text();
    await expect.poll(() => listeners).toBe(0);
  });
});

describe("connections", () => {
  it("are kept and used again", async () => {
    const server = await answering();
    const transport = transportOn(server.url);
    for (const id of [1, 2, 3, 4, 5, 6]) await call(transport, activities.get, id);
    // One may still be finishing with its answer when the next call comes.
    expect(server.made).toBeLessThanOrEqual(2);
  });

  it("are no more than asked for, each with one request at a time", async () => {
    let running = 0;
    let most = 0;
    const server = await serveHttp(async (_, response) => {
      most = Math.max(most, ++running);
      await later(5);
      running--;
      response.end("{}");
    });
    const transport = transportOn(server.url, exchangeOf({ connections: 2 }));
    await Promise.all(Array.from({ length: 8 }, (_, id) => call(transport, activities.get, id)));
    expect(server.made).toBe(2);
    expect(most).toBe(2);
  });

  it("are closed with the exchange, after what is under way", async () => {
    const server = await serveHttp(async (_, response) => {
      await later(20);
      response.end(JSON.stringify(ACTIVITY));
    });
    const exchange = nodeExchange();
    const running = call(transportOn(server.url, exchange), activities.get, 1);
    await expect.poll(() => server.open).toBe(1);
    await exchange.close();
    expect(await running).toEqual(ACTIVITY);
    await expect.poll(() => server.open).toBe(0);
  });

  it("that are refused or closed say so by their code", async () => {
    const server = await serveHttp(({ socket }) => socket.destroy());
    const closed = await failureOf<ConnectionError>(call(transportOn(server.url), activities.get, 1));
    expect(closed).toMatchObject({ code: "connection", cause: { code: "UND_ERR_SOCKET" } });
    const refused = await failureOf<ConnectionError>(call(transportOn("http://127.0.0.1:1"), activities.get, 1));
    expect(refused).toMatchObject({ code: "connection", cause: { code: "ECONNREFUSED" } });
  });

  it("that do not come about in time are given up", async () => {
    const { url } = await serveSilence();
    const exchange = exchangeOf({ connectTimeoutMs: 50 });
    const error = await failureOf<ConnectionError>(call(transportOn(url, exchange), activities.get, 1));
    expect(error).toMatchObject({ code: "connection", cause: { code: "UND_ERR_CONNECT_TIMEOUT" } });
  });

  it("are somebody else's when a dispatcher is passed in, which stays open", async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    const pool = agent.get("https://acme.example");
    pool.intercept({ path: "/rest/ofscCore/v1/activities/1" }).reply(200, ACTIVITY).times(2);
    const exchange = nodeExchange({ dispatcher: agent });
    const transport = transportOn("https://acme.example", exchange);
    expect(await call(transport, activities.get, 1)).toEqual(ACTIVITY);
    await exchange.close();
    expect(await call(transport, activities.get, 1)).toEqual(ACTIVITY);
    await agent.close();
  });
});
