import { describe, expect, it, vi } from "vitest";
import type { Progress } from "../call.js";
import type { Download } from "../files.js";
import type { Transfer } from "./encoding.js";
import { file } from "./file.js";

const transfer = (facts: Partial<Transfer> = {}): Transfer => ({
  read: (reader) => reader.read(),
  text: async () => "",
  abort: () => {},
  ...facts,
});
const decode = (response: Response, facts?: Partial<Transfer>) => file.decode(response, transfer(facts)) as Download;
const photo = (headers: Record<string, string> = {}) =>
  new Response("content", { headers: { "content-type": "image/png", "content-length": "7", ...headers } });

describe("a received file", () => {
  it("tells its type, name and size by the headers", () => {
    const download = decode(photo({ "content-disposition": 'attachment; filename="a.png"' }));
    expect({ ...download }).toEqual({ type: "image/png", name: "a.png", size: 7 });
  });

  it("does not tell what it cannot know", () => {
    expect({ ...decode(new Response(new Uint8Array(2))) }).toEqual({ type: "application/octet-stream" });
    expect("size" in decode(photo({ "content-encoding": "gzip" }))).toBe(false);
  });

  it("is read in the form that the caller wants", async () => {
    expect(await decode(photo()).text()).toBe("content");
    expect(await decode(photo()).bytes()).toEqual(new TextEncoder().encode("content"));
    const blob = await decode(photo()).blob();
    expect([blob.type, blob.size, await blob.text()]).toEqual(["image/png", 7, "content"]);
    expect(await new Response(decode(photo()).stream()).text()).toBe("content");
  });

  it("may be empty", async () => {
    expect(await decode(new Response(null)).text()).toBe("");
    expect(await decode(new Response("")).bytes()).toHaveLength(0);
    expect(decode(new Response("", { headers: { "content-length": "0" } })).size).toBe(0);
  });

  it("tells how far it is", async () => {
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => told.push(progress);
    await decode(photo(), { onProgress }).text();
    await decode(new Response("content"), { onProgress }).text();
    expect(told).toEqual([
      { direction: "download", bytes: 7, total: 7 },
      { direction: "download", bytes: 7 },
    ]);
  });

  it("is read under watch, and fails as the watch does", async () => {
    const silence = new Error("too long a silence");
    const download = decode(photo(), { read: () => Promise.reject(silence) });
    await expect(download.text()).rejects.toBe(silence);
  });

  it("gives up the connection when its reader leaves", async () => {
    const abort = vi.fn();
    await decode(photo(), { abort }).stream().cancel();
    expect(abort).toHaveBeenCalledTimes(1);
  });

  it("is read once", async () => {
    const download = decode(photo());
    await download.text();
    await expect(download.text()).rejects.toThrow(TypeError);
  });
});
