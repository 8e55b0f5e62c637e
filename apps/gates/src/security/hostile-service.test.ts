import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { createOfsc, type Ofsc, type TransportOptions } from "@ofsc/sdk";
import { nodeExchange } from "@ofsc/transport/node";
import { afterEach, describe, expect, it } from "vitest";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const json = { "content-type": "application/json" };

describe.each(["fetch", "nodeExchange"] as const)("over %s", (way) => {
  const connect = (baseUrl: string, options: Partial<TransportOptions> = {}): Ofsc => {
    const exchange = way === "nodeExchange" ? { exchange: nodeExchange() } : {};
    return createOfsc({ instance: "acme", baseUrl, token: "canary", ...exchange, retry: { attempts: 1 }, ...options });
  };

  it.each([301, 302, 303, 307, 308])(
    "a redirect with %d leads nowhere, neither a call nor its credentials",
    async (status) => {
      const received: unknown[] = [];
      const elsewhere = await serve(({ url, headers }, response) => {
        received.push([url, headers.authorization]);
        response.writeHead(200, json).end('{"access_token":"stolen"}');
      });
      const service = await serve((_, response) => response.writeHead(status, { location: `${elsewhere}/rest` }).end());
      const ofsc = connect(service);
      await expect(ofsc.core.activities.get(1)).rejects.toMatchObject({ code: "api", status });
      await expect(ofsc.core.activities.update(1, { city: "Miami" })).rejects.toMatchObject({ code: "api", status });
      const application = { clientId: "app", clientSecret: "canary" };
      const asking = createOfsc({ instance: "acme", baseUrl: service, ...application, retry: { attempts: 1 } });
      await expect(asking.core.activities.get(1)).rejects.toMatchObject({ code: "api" });
      expect(received).toEqual([]);
    },
  );

  it("a small body that unpacks to a huge one is read no further than the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, " "));
    const service = await serve((_, response) =>
      response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(bomb),
    );
    const before = process.memoryUsage().rss;
    await expect(connect(service, { maxResponseBytes: 1024 * 1024 }).core.activities.get(1)).rejects.toMatchObject({
      code: "connection",
      message: expect.stringContaining("longer than 1048576 bytes"),
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 * 1024);
  });

  it.each([
    ["application/zip", "PK\u0003\u0004 not quite an archive"],
    ["application/xml", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><x>&a;&b;</x>'],
  ])("a file of the type %s is passed on as bytes, which nobody opens", async (type, content) => {
    const service = await serve((_, response) => response.writeHead(200, { "content-type": type }).end(content));
    const file = await connect(service).core.activities.files.get(1, "XA_FILE");
    expect(file.type).toBe(type);
    expect(Buffer.from(await file.bytes()).toString()).toBe(content);
  });
});

it("a body that names a prototype changes nothing but itself, wherever it says so", async () => {
  const evil =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"items":[{"__proto__":{"polluted":1}}]}';
  const service = await serve((_, response) => response.writeHead(200, json).end(evil));
  const ofsc = createOfsc({ baseUrl: service, token: "t" });
  await ofsc.core.activities.get(1);
  await ofsc.core.users.list().all({ limit: 1 });
  await ofsc.request("GET", "/rest/anything");
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(([] as { polluted?: unknown }).polluted).toBeUndefined();
});
