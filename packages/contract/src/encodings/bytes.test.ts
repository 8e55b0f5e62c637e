import { describe, expect, it } from "vitest";
import type { Progress } from "../call.js";
import type { Upload } from "../files.js";
import { bytes } from "./bytes.js";

const streamOf = (...chunks: string[]) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
const textOf = (body: BodyInit) => new Response(body).text();

describe("bytes", () => {
  it.each<[string, Upload]>([
    ["text", { content: "content" }],
    ["a Blob", new Blob(["content"])],
    ["a list of bytes", { content: new TextEncoder().encode("content") }],
    ["a buffer", { content: new TextEncoder().encode("content").buffer }],
    ["a stream", { content: streamOf("con", "tent") }],
  ])("sends the content of %s as it is", async (_, upload) => {
    expect(await textOf(bytes.encode(upload).open())).toBe("content");
  });

  it("names the file, and its type, in headers", () => {
    expect(bytes.encode(new File(["a"], "Ä.png", { type: "image/png" })).headers).toEqual({
      "content-type": "image/png",
      "content-disposition": `attachment; filename="_.png"; filename*=UTF-8''%C3%84.png`,
    });
    expect(bytes.encode(new Blob(["a"])).headers).toEqual({ "content-type": "application/octet-stream" });
  });

  it("can be sent again, unless it is a stream", async () => {
    const body = bytes.encode({ content: "content" });
    expect(body.replayable).toBe(true);
    expect([await textOf(body.open()), await textOf(body.open())]).toEqual(["content", "content"]);
    expect(bytes.encode({ content: streamOf() }).replayable).toBe(false);
  });

  it("tells how far it is", async () => {
    const told: Progress[] = [];
    const body = bytes.encode({ content: streamOf("con", "tent"), size: 7 });
    expect(await textOf(body.open((progress) => told.push(progress)))).toBe("content");
    expect(told).toEqual([
      { direction: "upload", bytes: 3, total: 7 },
      { direction: "upload", bytes: 7, total: 7 },
    ]);
  });

  it("tells it of any content, with no total when it does not know one", async () => {
    const told: Progress[] = [];
    const tell = (progress: Progress) => told.push(progress);
    expect(await textOf(bytes.encode({ content: "content" }).open(tell))).toBe("content");
    expect(await textOf(bytes.encode({ content: "" }).open(tell))).toBe("");
    expect(await textOf(bytes.encode({ content: streamOf("content") }).open(tell))).toBe("content");
    expect(told.at(0)).toEqual({ direction: "upload", bytes: 7, total: 7 });
    expect(told.at(-1)).toEqual({ direction: "upload", bytes: 7 });
  });
});
