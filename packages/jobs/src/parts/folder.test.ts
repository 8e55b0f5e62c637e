import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folder } from "./folder.js";

const open = async () => {
  const path = await mkdtemp(join(tmpdir(), "ofsc-folder-"));
  return { path, parts: folder(path) };
};
async function* bytes(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}
const read = async (content: AsyncIterable<Uint8Array>) => {
  let text = "";
  for await (const some of content) text += new TextDecoder().decode(some);
  return text;
};

it("keeps the last of what is written under a name, and reads some bytes of it", async () => {
  const { path, parts } = await open();
  await parts.write("a/b.ndjson", bytes("first"));
  await parts.write("a/b.ndjson", bytes("sec", "ond"));
  expect(await read(parts.read("a/b.ndjson"))).toBe("second");
  expect(await read(parts.read("a/b.ndjson", { start: 1, end: 3 }))).toBe("ec");
  expect(await readdir(join(path, "a"))).toEqual(["b.ndjson"]);
});

it("leaves nothing of a content that breaks off, and the one before as it was", async () => {
  const { path, parts } = await open();
  await parts.write("rows", bytes("whole"));
  const reason = new Error("broke off");
  async function* broken() {
    yield* bytes("half");
    throw reason;
  }
  await expect(parts.write("rows", broken())).rejects.toBe(reason);
  expect(await read(parts.read("rows"))).toBe("whole");
  expect(await readdir(path)).toEqual(["rows"]);
});

it.each(["", "/etc/passwd", "../up", "a/../b", "a//b", ".hidden", "a\\b", "a\0b"])(
  "takes %j for no name",
  async (name) => {
    const { path, parts } = await open();
    await expect(parts.write(name, bytes("x"))).rejects.toThrow(TypeError);
    expect(() => parts.read(name)).toThrow(TypeError);
    expect(await readdir(path)).toEqual([]);
  },
);
