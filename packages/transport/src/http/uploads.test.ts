import { call, type Progress, type Upload } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf } from "../../test/script.js";
import { serve, textOf } from "../../test/server.js";
import { createTransport } from "../transport.js";

const content = "0123456789".repeat(1_000);
const bytes = new TextEncoder().encode(content);
const streamOf = () => new Blob([bytes]).stream() as ReadableStream<Uint8Array>;

/** A server that answers with one status after another, and what it was sent. */
async function receive(...statuses: number[]) {
  const received: { headers: Record<string, unknown>; body: string }[] = [];
  const url = await serve(async (request, response) => {
    received.push({ headers: request.headers, body: await textOf(request) });
    response.writeHead(statuses[received.length - 1] ?? 204, { "retry-after": "0" }).end();
  });
  return { received, transport: createTransport({ baseUrl: url, token: "t" }) };
}

describe("an upload", () => {
  it.each<[string, () => Upload]>([
    ["bytes", () => ({ content: bytes, type: "image/jpeg", name: "fötö.jpg" })],
    ["a buffer", () => ({ content: bytes.buffer, type: "image/jpeg", name: "fötö.jpg" })],
    ["text", () => ({ content, type: "image/jpeg", name: "fötö.jpg" })],
    ["a Blob", () => ({ content: new Blob([bytes], { type: "image/jpeg" }), name: "fötö.jpg" })],
    ["a File", () => new File([bytes], "fötö.jpg", { type: "image/jpeg" })],
    ["a stream", () => ({ content: streamOf(), type: "image/jpeg", name: "fötö.jpg", size: bytes.length })],
  ])("of %s says what it is, and how far it is", async (_, upload) => {
    const { received, transport } = await receive();
    await call(transport, activities.upload, 1, "photo", upload());
    const told: Progress[] = [];
    await call(transport, activities.upload, 1, "photo", upload(), { onProgress: (progress) => told.push(progress) });
    expect(received).toHaveLength(2);
    for (const { headers, body } of received) {
      expect(body).toBe(content);
      expect(headers["content-type"]).toBe("image/jpeg");
      expect(headers["content-disposition"]).toBe(
        `attachment; filename="f_t_.jpg"; filename*=UTF-8''f%C3%B6t%C3%B6.jpg`,
      );
    }
    expect(told.at(-1)).toEqual({ direction: "upload", bytes: bytes.length, total: bytes.length });
  });

  it("is sent again when it can be, with progress from the start", async () => {
    const { received, transport } = await receive(503, 204);
    const told: Progress[] = [];
    await call(
      transport,
      activities.upload,
      1,
      "photo",
      { content: bytes },
      { onProgress: (progress) => told.push(progress) },
    );
    expect(received.map(({ body }) => body)).toEqual([content, content]);
    expect(told.filter((progress) => progress.bytes === bytes.length)).toHaveLength(2);
  });

  it("of a stream is sent once", async () => {
    const { received, transport } = await receive(503, 204);
    const error = await failureOf(call(transport, activities.upload, 1, "photo", { content: streamOf() }));
    expect(error).toMatchObject({
      code: "server",
      attempts: [{ number: 1, verdict: "body used up" }],
    });
    expect(received).toHaveLength(1);
  });

  it("of a stream that fails is an error with the stream's own as its cause", async () => {
    const { transport } = await receive();
    const broken = new ReadableStream<Uint8Array>({
      pull: () => {
        throw new Error("the disk is gone");
      },
    });
    const error = await failureOf<Error>(call(transport, activities.upload, 1, "photo", { content: broken }));
    expect(error).toMatchObject({ code: "connection" });
  });

  it("minds no error of the one who watches its progress", async () => {
    const { received, transport } = await receive();
    const onProgress = () => {
      throw new Error("mine");
    };
    await call(transport, activities.upload, 1, "photo", { content: bytes }, { onProgress });
    expect(received[0]?.body).toBe(content);
  });
});
