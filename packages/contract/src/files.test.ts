import { describe, expect, it } from "vitest";
import { Download, describeUpload, Upload } from "./files.js";
import { schemaOf } from "./model.js";
import { problemsOf } from "./problems.js";

describe("a file to send", () => {
  it.each([new Blob(["a"]), new File(["a"], "a.txt"), { content: "" }, { content: new Uint8Array(1), name: "a" }])(
    "is a Blob, a File or content %#",
    (upload) => {
      expect(problemsOf(schemaOf(Upload), upload)).toEqual([]);
    },
  );

  it.each(["text", 5, null, {}, new Uint8Array(1), { content: undefined }, { content: null }])(
    "is nothing else %#",
    (upload) => {
      const [problem] = problemsOf(schemaOf(Upload), upload);
      expect(problem).toMatchObject({ code: "type", expected: "a Blob, or { content, type, name }" });
    },
  );

  it("tells its type, name and size as far as it knows them", () => {
    expect(describeUpload(new File(["äa"], "a.txt", { type: "text/plain" }))).toMatchObject({
      type: "text/plain",
      name: "a.txt",
      size: 3,
    });
    expect(describeUpload(new Blob(["a"]))).toEqual({
      content: expect.any(Blob),
      type: "application/octet-stream",
      size: 1,
    });
    expect(describeUpload({ content: "äa" })).toMatchObject({ size: 3 });
    expect(describeUpload({ content: new ArrayBuffer(4) })).toMatchObject({ size: 4 });
    const stream = new ReadableStream<Uint8Array>();
    expect(describeUpload({ content: stream })).toEqual({ content: stream, type: "application/octet-stream" });
    expect(describeUpload({ content: stream, size: 5 })).toMatchObject({ size: 5 });
  });

  it("is what its caller says, before what it says of itself", () => {
    const content = new File(["a"], "a.txt", { type: "text/plain" });
    expect(describeUpload({ content, type: "image/png", name: "b.png", size: 9 })).toEqual({
      content,
      type: "image/png",
      name: "b.png",
      size: 9,
    });
  });
});

describe("a received file", () => {
  it("is something to be streamed", () => {
    expect(problemsOf(schemaOf(Download), new Blob(["a"]))).toEqual([]);
    expect(problemsOf(schemaOf(Download), "a")).toMatchObject([{ expected: "a file", found: "a" }]);
    expect(problemsOf(schemaOf(Download), null)).toHaveLength(1);
  });
});
