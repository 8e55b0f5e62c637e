import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { failureOf } from "../../test/company.js";
import { memoryStore } from "../work/memory-store.js";
import type { Store } from "../work/store.js";
import { fileStore } from "./file-store.js";

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "flow-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const stores: Record<string, () => Promise<Store>> = {
  memory: async () => memoryStore(),
  file: async () => fileStore(join(await temporary(), "state")),
};

describe.each(Object.keys(stores))("a store in a %s", (kind) => {
  const open = () => (stores[kind] as () => Promise<Store>)();

  it("gives back what was written, whatever the key", async () => {
    const store = await open();
    for (const key of ["a", "a.1", "../up", "ключ/%", "A"]) {
      expect(await store.read(key)).toBeUndefined();
      const version = await store.write(key, { at: key });
      expect(await store.read(key)).toEqual({ value: { at: key }, version });
      const next = await store.write(key, [key], version);
      expect(await store.read(key)).toEqual({ value: [key], version: next });
    }
    expect((await store.read("a"))?.value).toEqual(["a"]);
  });

  it("lets nobody write over what they have not read", async () => {
    const store = await open();
    const first = await store.write("key", 1);
    expect(await failureOf(store.write("key", 2))).toMatchObject({ code: "store_conflict", key: "key" });
    const second = await store.write("key", 2, first);
    expect(await failureOf(store.write("key", 3, first))).toMatchObject({ code: "store_conflict" });
    expect(await failureOf(store.write("other", 3, second))).toMatchObject({ code: "store_conflict" });
    expect(await store.read("key")).toEqual({ value: 2, version: second });
  });

  it("lets one of several writers win", async () => {
    const store = await open();
    const version = await store.write("key", 0);
    const writes = await Promise.allSettled([1, 2, 3, 4].map((value) => store.write("key", value, version)));
    expect(writes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("files", () => {
  it("leave nothing behind but the value", async () => {
    const folder = await temporary();
    const store = fileStore(folder);
    let version = await store.write("key", 0);
    for (let value = 1; value < 12; value++) version = await store.write("key", value, version);
    expect(await readdir(folder)).toEqual(["key.12"]);
  });

  it("that are broken, or cannot be written, end in an error with the key", async () => {
    const folder = await temporary();
    await writeFile(join(folder, "key.3"), "{");
    expect(await failureOf(fileStore(folder).read("key"))).toMatchObject({ code: "store", key: "key" });
    await writeFile(join(folder, "file"), "");
    const under = fileStore(join(folder, "file"));
    expect(await failureOf(under.read("key"))).toMatchObject({ code: "store", key: "key" });
    expect(await failureOf(fileStore("/dev/null/x").write("key", 1))).toMatchObject({ code: "store" });
  });
});
