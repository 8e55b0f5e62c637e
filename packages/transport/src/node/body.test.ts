import type { IncomingHttpHeaders } from "node:http";
import { afterAll, describe, expect, it } from "vitest";
import { serveHttp } from "../../test/loopback.js";
import { failureOf } from "../../test/script.js";
import { textOf } from "../../test/server.js";
import { nodeExchange } from "./node-exchange.js";

const exchange = nodeExchange();
afterAll(() => exchange.close());

interface Seen {
  headers: IncomingHttpHeaders;
  text: string;
}

async function send(body: BodyInit, headers: Record<string, string> = {}): Promise<Seen> {
  let seen: Seen | undefined;
  const { url } = await serveHttp(async (request, response) => {
    seen = { headers: request.headers, text: await textOf(request) };
    response.end();
  });
  await exchange({ method: "PUT", url, headers, body }, new AbortController().signal);
  return seen as Seen;
}

const streamOf = (...chunks: string[]) => new Blob(chunks).stream();

describe("the body of a request", () => {
  it("is sent as the media type that was given, or as the one that fetch would name", async () => {
    expect((await send("{}", { "content-type": "application/json" })).headers["content-type"]).toBe("application/json");
    expect((await send("text")).headers["content-type"]).toBe("text/plain;charset=UTF-8");
    expect((await send(new Uint8Array([97]))).headers["content-type"]).toBeUndefined();
    const form = await send(new URLSearchParams({ grant_type: "client_credentials", name: "a b" }));
    expect(form.headers["content-type"]).toBe("application/x-www-form-urlencoded;charset=UTF-8");
    expect(form.text).toBe("grant_type=client_credentials&name=a+b");
  });

  it("is sent with its length when that is known", async () => {
    const bytes = new TextEncoder().encode("größer");
    expect(await send(bytes)).toMatchObject({ text: "größer", headers: { "content-length": "8" } });
    expect((await send(bytes.subarray(0, 2))).text).toBe("gr");
    expect((await send(bytes.buffer)).text).toBe("größer");
    const small = await send(new Blob(["photo"], { type: "image/png" }));
    expect(small).toMatchObject({ text: "photo", headers: { "content-type": "image/png", "content-length": "5" } });
    const large = await send(new Blob(["x".repeat(3_000_000)]));
    expect(large.headers["content-length"]).toBe("3000000");
    expect(large.text).toHaveLength(3_000_000);
  });

  it("is sent in pieces when it is a stream", async () => {
    const { headers, text } = await send(streamOf("one ", "two"));
    expect(text).toBe("one two");
    expect(headers).toMatchObject({ "transfer-encoding": "chunked" });
  });

  it("is sent as the parts of a form", async () => {
    const form = new FormData();
    form.append("name", "größer");
    form.append("photo", new Blob(["bytes"], { type: "image/png" }), "a.png");
    const { headers, text } = await send(form);
    expect(headers["content-type"]).toMatch(/^multipart\/form-data; ?boundary=/);
    expect(Number(headers["content-length"])).toBe(Buffer.byteLength(text));
    expect(text).toContain('filename="a.png"');
  });

  it("is cancelled when the request is given up", async () => {
    const { url } = await serveHttp(() => {});
    const controller = new AbortController();
    let cancelled = false;
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new Uint8Array(10)),
      cancel: () => {
        cancelled = true;
      },
    });
    const sent = failureOf(exchange({ method: "POST", url, headers: {}, body }, controller.signal));
    setTimeout(() => controller.abort("enough"), 30);
    expect(await sent).toBe("enough");
    await expect.poll(() => cancelled).toBe(true);
  });

  it("that breaks off ends the request with its error", async () => {
    const { url } = await serveHttp(() => {});
    const broken = new Error("the disk is gone");
    const body = new ReadableStream({
      pull: (stream) => stream.error(broken),
    });
    const sent = exchange({ method: "POST", url, headers: {}, body }, new AbortController().signal);
    expect(await failureOf(sent)).toBe(broken);
  });
});
