import { call } from "@ofsc/contract";
import { afterEach, describe, expect, it } from "vitest";
import { authority, serveHttp2, serveHttps } from "../../test/loopback.js";
import * as activities from "../../test/operations.js";
import { failureOf } from "../../test/script.js";
import { createTransport } from "../transport.js";
import { type NodeExchange, nodeExchange } from "./node-exchange.js";

const open: NodeExchange[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((exchange) => exchange.close()));
});

function transportOn(baseUrl: string, connections = 2) {
  const exchange = nodeExchange({ http2: true, connections, certificateAuthorities: authority.certificate });
  open.push(exchange);
  return createTransport({ baseUrl, token: "t", exchange, retry: { attempts: 1 } });
}

describe("HTTP/2", () => {
  it("carries many calls at once over few connections", async () => {
    let running = 0;
    let most = 0;
    const server = await serveHttp2((request, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        response.end(JSON.stringify({ activityId: 1, version: request.httpVersion }));
      }, 20);
    });
    const transport = transportOn(server.url);
    await call(transport, activities.get, 1);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, id) => call(transport, activities.get, id)));
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set(["2.0"]));
    expect(server.made).toBeLessThanOrEqual(2);
    expect(most).toBeGreaterThan(2);
  });

  it("sends bodies, and takes answers without one", async () => {
    let received = 0;
    const { url } = await serveHttp2((request, response) => {
      request.on("data", (chunk: Buffer) => {
        received += chunk.byteLength;
      });
      request.on("end", () => response.writeHead(204).end());
    });
    const transport = transportOn(url);
    const content = new Uint8Array(300_000);
    expect(await call(transport, activities.upload, 1, "XA_PHOTO", { content })).toBeUndefined();
    expect(await call(transport, activities.remove, 1)).toBeUndefined();
    expect(received).toBe(300_000);
  });

  it("is given up stream by stream", async () => {
    const { url } = await serveHttp2((request, response) => {
      if (!request.url?.endsWith("/1")) response.end('{"activityId":2}');
    });
    const transport = transportOn(url, 1);
    await call(transport, activities.get, 2);
    const controller = new AbortController();
    const stuck = failureOf(call(transport, activities.get, 1, { signal: controller.signal }));
    expect(await call(transport, activities.get, 2)).toEqual({ activityId: 2 });
    controller.abort("enough");
    expect(await stuck).toBe("enough");
    expect(await call(transport, activities.get, 2)).toEqual({ activityId: 2 });
  });

  it("gives way to HTTP/1.1, one request at a time, where the server has nothing better", async () => {
    let running = 0;
    let most = 0;
    const { url } = await serveHttps((request, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        response.end(JSON.stringify({ activityId: 1, version: request.httpVersion }));
      }, 5);
    });
    const transport = transportOn(url);
    const answers = await Promise.all(Array.from({ length: 8 }, (_, id) => call(transport, activities.get, id)));
    expect(answers[7]).toMatchObject({ version: "1.1" });
    expect(most).toBe(2);
  });
});
