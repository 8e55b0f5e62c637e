import { fileURLToPath } from "node:url";
import { afterEach, expect, it, vi } from "vitest";
import { readPluginFile } from "./plugin-file.js";

const path = fileURLToPath(new URL("../../test/plugin.xml", import.meta.url));
afterEach(() => {
  vi.unstubAllGlobals();
});

it("reads a file by its path, and keeps its name", async () => {
  const file = (await readPluginFile(path)) as File;
  expect(file.name).toBe("plugin.xml");
  expect(await file.text()).toContain("<plugins>");
});

it("takes a file as it is", async () => {
  const file = new Blob(["<plugins/>"]);
  expect(await readPluginFile(file)).toBe(file);
});

it("says that there are no files in a browser", async () => {
  vi.stubGlobal("process", undefined);
  await expect(readPluginFile(path)).rejects.toThrow("pass a File");
});
