import { call } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, noContent, script } from "../../test/script.js";
import { serve, serveSocket } from "../../test/server.js";
import type { ConnectionError, DriftError } from "../errors/call-errors.js";
import { createTransport } from "../transport.js";

const once = { attempts: 1 };
const answer = (text: string, type = "application/json", status = 200) =>
  createTransport({
    instance: "acme",
    token: "t",
    exchange: script(new Response(text, { status, headers: { "content-type": type } })),
  });

describe("a response over a true connection", () => {
  it("is put together from its pieces, letters that were cut in two included", async () => {
    const bytes = new TextEncoder().encode('{"activityId":1,"city":"Zürich 東京 🚀"}');
    const url = await serve(async (_request, response) => {
      response.setHeader("content-type", "application/json");
      for (const byte of bytes) {
        response.write(Uint8Array.of(byte));
        await new Promise(setImmediate);
      }
      response.end();
    });
    const data = await call(createTransport({ baseUrl: url, token: "t" }), activities.get, 1);
    expect(data).toEqual({ activityId: 1, city: "Zürich 東京 🚀" });
  });

  const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
  it.each([
    ["shorter than it says", `${head}content-length: 1000\r\n\r\n{"activityId":`],
    ["cut off between chunks", `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"act\r\n`],
    ["cut off in its headers", "HTTP/1.1 200 OK\r\ncontent-ty"],
    ["cut off before it began", ""],
  ])("that is %s is a lost connection, tried again for a read, and not for a write", async (_, text) => {
    let requests = 0;
    const url = await serveSocket((socket) => {
      requests++;
      socket.end(text);
    });
    const transport = createTransport({ baseUrl: url, token: "t" });
    const error = await failureOf<ConnectionError>(call(transport, activities.get, 1));
    expect(error).toMatchObject({ code: "connection", retryable: true });
    expect(error.attempts).toHaveLength(3);
    expect(requests).toBe(3);
    expect(await failureOf(call(transport, activities.create, {}))).toMatchObject({
      code: "outcome_unknown",
      cause: { code: "connection" },
    });
    expect(requests).toBe(4);
  });
});

describe("a success", () => {
  it.each<[string, Response]>([
    ["204", noContent()],
    ["an empty 200", new Response("")],
    ["a 200 without a body", new Response(null)],
  ])("of %s has no data", async (_, response) => {
    const transport = createTransport({ instance: "acme", token: "t", exchange: script(response) });
    await expect(call(transport, activities.remove, 1)).resolves.toBeUndefined();
  });

  it("may have any of the media types of JSON, or none", async () => {
    for (const type of ["application/schema+json", "application/json;charset=UTF-8", "text/plain"]) {
      expect(await call(answer('{"activityId":1}', type), activities.get, 1)).toEqual({ activityId: 1 });
    }
    expect(await call(answer('\uFEFF{"activityId":1}'), activities.get, 1)).toEqual({ activityId: 1 });
  });

  it("whose JSON ends in the middle is a lost connection", async () => {
    const error = await failureOf<Error>(call(answer('{"activityId":'), activities.get, 1, once));
    expect(error).toMatchObject({ code: "connection", retryable: true });
    expect(error.message).toBe("the response broke off");
  });

  it("that is a page of a proxy is drift, and not tried again", async () => {
    const error = await failureOf<DriftError>(call(answer("<html>", "text/html"), activities.get, 1));
    expect(error).toMatchObject({
      code: "drift",
      drift: [{ path: [], expected: "JSON" }],
      attempts: [{ number: 1 }],
    });
    expect(error.message).toContain("expected JSON, got text/html");
    const untyped = createTransport({
      instance: "acme",
      token: "t",
      exchange: script(new Response(new Blob(["<p>"]))),
    });
    expect(await failureOf(call(untyped, activities.get, 1))).toMatchObject({
      message: expect.stringContaining("no media type"),
    });
  });

  it("of an operation that promises nothing is given as text", async () => {
    await expect(call(answer("OK", "text/plain"), activities.getResource, "a")).resolves.toBe("OK");
  });

  it("is read up to a bound, beyond which it is an error and the rest is left", async () => {
    let cancelled = false;
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000).fill(32)),
      cancel: () => {
        cancelled = true;
      },
    });
    const transport = createTransport({
      instance: "acme",
      token: "t",
      exchange: script(() => new Response(body)),
      maxResponseBytes: 10_000,
    });
    const error = await failureOf<Error>(call(transport, activities.get, 1));
    expect(error).toMatchObject({ code: "connection", retryable: false });
    expect(error.message).toBe("the response is longer than 10000 bytes");
    expect(cancelled).toBe(true);
  });

  it("is the very object that was parsed", async () => {
    const { data, response } = await call(
      createTransport({ instance: "acme", token: "t", exchange: script(json({ activityId: 1 }, 201, { etag: "7" })) }),
      activities.get,
      1,
    ).withResponse();
    expect(data).toEqual({ activityId: 1 });
    expect(response.status).toBe(201);
    expect(response.headers.get("etag")).toBe("7");
    expect(response.bodyUsed).toBe(true);
  });
});

describe("text in another charset", () => {
  const inCharset = (bytes: Uint8Array<ArrayBuffer>, type: string) => {
    const exchange = script(new Response(bytes, { headers: { "content-type": type } }));
    return { exchange, transport: createTransport({ instance: "acme", token: "t", exchange }) };
  };
  const data = { activityId: 1, city: "Zürich" };

  it.each([
    ["utf-16le", new Uint8Array(Buffer.from(JSON.stringify(data), "utf16le"))],
    ["iso-8859-1", new Uint8Array(Buffer.from(JSON.stringify(data), "latin1"))],
  ])("is read: %s", async (charset, bytes) => {
    const { transport } = inCharset(bytes, `application/json; charset="${charset}"`);
    expect(await call(transport, activities.get, 1)).toEqual(data);
  });

  it("that nobody can read is not asked for again", async () => {
    const { exchange, transport } = inCharset(new Uint8Array([1]), "application/json;charset=klingon");
    const error = await failureOf(call(transport, activities.get, 1));
    expect(error).toMatchObject({ code: "connection", retryable: false, message: expect.stringContaining("klingon") });
    expect(exchange.sent).toHaveLength(1);
  });
});
