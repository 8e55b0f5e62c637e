import { describe, expect, it } from "vitest";
import { OfscError } from "../errors.js";
import { multipart } from "./multipart.js";

/** What the other side makes of it. */
async function received(fields: object): Promise<FormData> {
  const body = multipart.encode(fields);
  return new Response(body.open()).formData();
}

describe("multipart", () => {
  it("sends fields beside files", async () => {
    const data = await received({ caption: "a\r\nb", count: 3, final: true, none: undefined });
    expect([...data]).toEqual([
      ["caption", "a\r\nb"],
      ["count", "3"],
      ["final", "true"],
    ]);
  });

  it.each<[object, string, string]>([
    [new File(["<a/>"], "ä.xml", { type: "text/xml" }), "ä.xml", "text/xml"],
    [new Blob(["<a/>"]), "file", "application/octet-stream"],
    [{ content: "<a/>", name: "b.xml", type: "text/xml" }, "b.xml", "text/xml"],
    [{ content: new TextEncoder().encode("<a/>") }, "file", "application/octet-stream"],
    [{ content: new Blob(["<a/>"], { type: "text/plain" }), type: "text/xml", name: "c" }, "c", "text/xml"],
  ])("sends a file with its name and type %#", async (upload, name, type) => {
    const file = (await received({ file: upload })).get("file") as File;
    expect([file.name, file.type, await file.text()]).toEqual([name, type, "<a/>"]);
  });

  it("can be sent again", async () => {
    const body = multipart.encode({ file: new Blob(["a"]) });
    expect(body.replayable).toBeUndefined();
    expect(await new Response(body.open()).text()).toContain("\r\n\r\na\r\n");
    expect(await new Response(body.open()).text()).toContain("\r\n\r\na\r\n");
  });

  it("refuses a stream, whose length it would have to know", () => {
    expect(() => multipart.encode({ file: { content: new ReadableStream() } })).toThrow(OfscError);
    expect(() => multipart.encode({ file: { content: new ReadableStream() } })).toThrow("file: ");
  });
});
