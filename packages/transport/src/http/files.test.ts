import { call, type Progress } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, later, problem, script } from "../../test/script.js";
import { serve, serveSocket } from "../../test/server.js";
import { createTransport } from "../transport.js";

describe("a download", () => {
  const content = new Uint8Array(300_000).map((_, index) => index % 251);
  const serveFile = () =>
    serve((_request, response) => {
      const disposition = `attachment; filename="photo.jpg"; filename*=UTF-8''f%C3%B6t%C3%B6.jpg`;
      response.writeHead(200, {
        "content-type": "image/jpeg",
        "content-length": content.length,
        "content-disposition": disposition,
      });
      response.end(content);
    });
  const start = async (onProgress?: (progress: Progress) => void) =>
    call(
      createTransport({ baseUrl: await serveFile(), token: "t" }),
      activities.download,
      1,
      "photo",
      onProgress && { onProgress },
    );

  it("is described before it is read", async () => {
    const file = await start();
    expect(file).toMatchObject({ name: "fötö.jpg", type: "image/jpeg", size: 300_000 });
    await file.bytes();
  });

  it("is read as bytes, as a blob or as a stream, with progress", async () => {
    const told: Progress[] = [];
    const file = await start((progress) => told.push(progress));
    expect(await file.bytes()).toEqual(content);
    expect(told.at(-1)).toEqual({ direction: "download", bytes: 300_000, total: 300_000 });
    expect(told.map(({ bytes }) => bytes)).toEqual([...told.map(({ bytes }) => bytes)].sort((a, b) => a - b));
    const blob = await (await start()).blob();
    expect([blob.size, blob.type]).toEqual([300_000, "image/jpeg"]);
    let streamed = 0;
    for await (const chunk of (await start()).stream()) streamed += chunk.byteLength;
    expect(streamed).toBe(300_000);
  });

  it("minds no error of the one who watches its progress", async () => {
    const file = await start(() => {
      throw new Error("mine");
    });
    expect((await file.bytes()).byteLength).toBe(300_000);
  });

  const head = "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n";
  it("that falls silent ends in a typed error, long after its attempt", async () => {
    const url = await serveSocket((socket) => socket.write(`${head}abc`));
    const transport = createTransport({ baseUrl: url, token: "t", timeout: { attempt: 60, idle: 300 } });
    const file = await call(transport, activities.download, 1, "photo");
    await later(100);
    expect(await failureOf(file.bytes())).toMatchObject({
      code: "timeout",
      limit: "idle",
      operation: activities.download.route,
      phase: "body",
      timeoutMs: 300,
    });
  });

  it("may be silent for as long as it likes without a limit", async () => {
    const url = await serveSocket((socket) => {
      socket.write(`${head}abc`);
      setTimeout(() => socket.write("d".repeat(997)), 100);
    });
    const transport = createTransport({ baseUrl: url, token: "t", timeout: { idle: Number.POSITIVE_INFINITY } });
    const file = await call(transport, activities.download, 1, "photo");
    expect((await file.bytes()).byteLength).toBe(1_000);
  });

  it("that breaks off ends in a typed error", async () => {
    const url = await serveSocket((socket) => {
      socket.write(`${head}abc`);
      setTimeout(() => socket.destroy(), 50);
    });
    const file = await call(createTransport({ baseUrl: url, token: "t" }), activities.download, 1, "photo");
    expect(await failureOf(file.bytes())).toMatchObject({ code: "connection" });
  });

  it("ends with the caller's reason when it is given up, at any time", async () => {
    const url = await serveSocket((socket) => socket.write(`${head}abc`));
    const controller = new AbortController();
    const transport = createTransport({ baseUrl: url, token: "t" });
    const file = await call(transport, activities.download, 1, "photo", { signal: controller.signal });
    const failed = failureOf(file.bytes());
    await later(50);
    controller.abort("enough");
    expect(await failed).toBe("enough");
    const late = await call(transport, activities.download, 1, "photo");
    const aborted = AbortSignal.abort("before");
    expect(await failureOf(call(transport, activities.download, 1, "photo", { signal: aborted }))).toBe("before");
    await late.stream().cancel();
  });

  it("gives its connection up when its stream is left", async () => {
    const closed = new Promise<void>((resolve) => {
      serveSocket((socket) => {
        socket.write(`${head}abc`);
        socket.on("close", () => resolve());
      }).then(async (url) => {
        const file = await call(createTransport({ baseUrl: url, token: "t" }), activities.download, 1, "photo");
        for await (const _ of file.stream()) break;
      });
    });
    await closed;
  });

  it("that is refused is an error as any other", async () => {
    const transport = createTransport({ instance: "acme", token: "t", exchange: script(problem(404)) });
    expect(await failureOf(call(transport, activities.download, 1, "photo"))).toMatchObject({ code: "not_found" });
  });
});
