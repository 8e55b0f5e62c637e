import { inspect } from "node:util";
import { call } from "@ofsc/contract";
import { afterEach, describe, expect, it, vi } from "vitest";
import { authority, type Loopback, serveHttp2, serveHttps, serveProxy } from "../../test/loopback.js";
import * as activities from "../../test/operations.js";
import { failureOf } from "../../test/script.js";
import { Secret } from "../secret.js";
import { createTransport } from "../transport.js";
import { type NodeExchange, nodeExchange } from "./node-exchange.js";
import type { NodeExchangeOptions } from "./options.js";

const open: NodeExchange[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((exchange) => exchange.close()));
});

function transportOn(baseUrl: string, options: NodeExchangeOptions) {
  const exchange = nodeExchange({ certificateAuthorities: authority.certificate, ...options });
  open.push(exchange);
  return createTransport({ baseUrl, token: "t", exchange, retry: { attempts: 1 } });
}

const serve = (): Promise<Loopback> => serveHttps((_, response) => response.end('{"activityId":1}'));
const hostOf = ({ url }: Loopback) => url.slice("https://".length);

describe("a proxy", () => {
  it("is where all calls go through", async () => {
    const [server, tunnels] = [await serve(), [] as string[]];
    const proxy = await serveProxy(tunnels);
    const transport = transportOn(server.url, { proxy: proxy.url });
    expect(await call(transport, activities.get, 1)).toEqual({ activityId: 1 });
    await call(transport, activities.get, 1);
    expect(new Set(tunnels)).toEqual(new Set([hostOf(server)]));
    expect(proxy.made).toBeLessThanOrEqual(2);
  });

  it("learns its credentials, from the address or beside it, and nobody else does", async () => {
    const [server, tunnels] = [await serve(), [] as string[]];
    const proxy = await serveProxy(tunnels, "clerk@acme:p@ss/word");
    const inUrl = proxy.url.replace("//", `//${encodeURIComponent("clerk@acme")}:${encodeURIComponent("p@ss/word")}@`);
    const beside = { url: proxy.url, user: "clerk@acme", password: new Secret("p@ss/word") };
    for (const way of [inUrl, new URL(inUrl), beside]) {
      expect(await call(transportOn(server.url, { proxy: way }), activities.get, 1)).toEqual({ activityId: 1 });
    }
    expect(tunnels).toHaveLength(3);
  });

  it("that refuses has delivered nothing, and the error has no password in it", async () => {
    const server = await serve();
    const proxy = await serveProxy([], "clerk:right");
    const transport = transportOn(server.url, { proxy: proxy.url.replace("//", "//clerk:wrong-canary@") });
    const error = await failureOf(call(transport, activities.create, { status: "pending" }));
    // Not an OutcomeUnknownError, though it is a write.
    expect(error).toMatchObject({ code: "connection", cause: { code: "PROXY_REFUSED" } });
    const canary = /wrong-canary|d3JvbmctY2FuYXJ5|Y2xlcms6/;
    expect(inspect(error, { depth: 12, showHidden: true })).not.toMatch(canary);
    expect(inspect(transport, { depth: 12, showHidden: true })).not.toMatch(canary);
  });

  it("leads to a server with HTTP/2 as well", async () => {
    const server = await serveHttp2(({ httpVersion }, response) =>
      response.end(JSON.stringify({ activityId: 1, httpVersion })),
    );
    const proxy = await serveProxy([]);
    const transport = transportOn(server.url, { proxy: proxy.url, http2: true });
    expect(await call(transport, activities.get, 1)).toEqual({ activityId: 1, httpVersion: "2.0" });
  });

  it("is looked for in the environment when that is asked for, with its exceptions", async () => {
    const [server, tunnels] = [await serve(), [] as string[]];
    const proxy = await serveProxy(tunnels);
    for (const name of ["http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "NO_PROXY"]) vi.stubEnv(name, undefined);
    vi.stubEnv("HTTPS_PROXY", proxy.url);
    await call(transportOn(server.url, {}), activities.get, 1);
    expect(tunnels).toEqual([]);
    await call(transportOn(server.url, { proxy: "environment" }), activities.get, 1);
    expect(tunnels).toEqual([hostOf(server)]);
    vi.stubEnv("NO_PROXY", "127.0.0.1");
    await call(transportOn(server.url, { proxy: "environment" }), activities.get, 1);
    expect(tunnels).toEqual([hostOf(server)]);
  });

  it("is refused when its address is none, without repeating it", async () => {
    for (const proxy of ["clerk:canary@proxy:8080", "socks5://clerk:canary@proxy", "http://clerk:canary@[proxy"]) {
      const error = await failureOf<Error>((async () => nodeExchange({ proxy }))());
      expect(error).toMatchObject({ code: "configuration", message: expect.stringMatching(/^proxy: expected a URL/) });
      expect(inspect(error, { depth: 9 })).not.toContain("canary@");
    }
    vi.stubEnv("HTTPS_PROXY", "http://clerk:canary@[proxy");
    const error = await failureOf((async () => nodeExchange({ proxy: "environment" }))());
    expect(inspect(error, { depth: 9 })).not.toContain("canary@");
  });
});
