import { inspect } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, describe, expect, it } from "vitest";
import { serveHttp } from "../../test/loopback.js";
import { failureOf } from "../../test/script.js";
import { nodeExchange } from "./node-exchange.js";

const exchange = nodeExchange({ connections: 1 });
afterAll(() => exchange.close());

const signal = new AbortController().signal;
const request = (url: string, method = "GET") => exchange({ method, url, headers: {} }, signal);
const answering = async (body: string | Uint8Array, headers: Record<string, string | string[]> = {}, status = 200) => {
  const { url } = await serveHttp((_, response) => response.writeHead(status, headers).end(body));
  return request(`${url}/here?x=1`);
};

describe("a response of nodeExchange", () => {
  it("is what fetch would have returned", async () => {
    const { url } = await serveHttp((_, response) =>
      response
        .writeHead(201, "Made", { "content-type": "text/plain", "set-cookie": ["a=1", "b=2"], date: "now" })
        .end("hi"),
    );
    const [ours, theirs] = [await request(`${url}/a`), await fetch(`${url}/a`)];
    expect(ours).toBeInstanceOf(Response);
    for (const key of ["url", "status", "statusText", "ok", "type", "redirected", "bodyUsed"] as const) {
      expect([key, ours[key]]).toEqual([key, theirs[key]]);
    }
    expect([...ours.headers]).toEqual([...theirs.headers]);
    expect(ours.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(Object.prototype.toString.call(ours)).toBe("[object Response]");
    expect(await ours.text()).toBe(await theirs.text());
  });

  it("is read in every form", async () => {
    expect(await (await answering('{"a":1}')).json()).toEqual({ a: 1 });
    expect(new Uint8Array(await (await answering("ab")).arrayBuffer())).toEqual(new Uint8Array([97, 98]));
    expect(await (await answering("ab")).bytes()).toEqual(new Uint8Array([97, 98]));
    const blob = await (await answering("ab", { "content-type": "image/png" })).blob();
    expect([blob.type, await blob.text()]).toEqual(["image/png", "ab"]);
    const form = await answering("a=1&b=2", { "content-type": "application/x-www-form-urlencoded" });
    expect([...(await form.formData())]).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]);
  });

  it("is read once, or once for each clone", async () => {
    const response = await answering("text");
    const clone = response.clone();
    expect(clone).toMatchObject({ status: 200, url: response.url });
    expect([await response.text(), await clone.text()]).toEqual(["text", "text"]);
    expect(response.bodyUsed).toBe(true);
    expect(await failureOf(response.text())).toBeInstanceOf(TypeError);
    expect(() => response.clone()).toThrow(TypeError);
  });

  it("can be looked at without being read", async () => {
    const response = await answering("text", { "x-request-id": "7" });
    expect(inspect(response)).toMatch(/status: 200/);
    expect(await response.text()).toBe("text");
  });

  it("has no body where there cannot be one", async () => {
    expect(await answering("", {}, 204)).toMatchObject({ status: 204, body: null, bodyUsed: false });
    expect(await answering("", {}, 304)).toMatchObject({ status: 304, ok: false, body: null });
    const { url } = await serveHttp((_, response) => response.writeHead(200, { "content-length": 5 }).end());
    const head = await request(url, "HEAD");
    expect([head.body, head.headers.get("content-length"), await head.text()]).toEqual([null, "5", ""]);
  });

  it("has the bytes of its headers as fetch has them", async () => {
    const header = Buffer.from('attachment; filename="写真 größer.jpg"').toString("latin1");
    const { url } = await serveHttp((_, response) => response.writeHead(200, { "content-disposition": header }).end());
    const [ours, theirs] = [await request(url), await fetch(url)];
    expect(ours.headers.get("content-disposition")).toBe(theirs.headers.get("content-disposition"));
  });

  it("frees its connection when it is forgotten unread", async () => {
    const server = await serveHttp((_, response) => response.writeHead(200).end(Buffer.alloc(4_000_000)));
    await request(server.url);
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    await expect.poll(() => [collect(), server.open][1], { timeout: 5_000 }).toBe(0);
  });
});
