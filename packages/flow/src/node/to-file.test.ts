import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Download } from "@ofsc/contract";
import { createCore } from "@ofsc/core";
import { createMockServer } from "@ofsc/mock-server";
import { createTransport } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { dailyExtracts, toFile } from "./index.js";

const folder = () => mkdtempSync(join(tmpdir(), "ofsc-file-"));
const download = (text: string, size: number | undefined = text.length): Promise<Download> =>
  Promise.resolve({
    type: "text/plain",
    ...(size !== undefined && { size }),
    stream: () => new Blob([text]).stream(),
  } as never);

describe("toFile", () => {
  it("writes a file that appears when it is whole, and tells how far it is", async () => {
    const path = join(folder(), "a.txt");
    const told: unknown[] = [];
    expect(
      await toFile(download("content"), path, { onProgress: (bytes, total) => told.push([bytes, total]) }),
    ).toEqual({ path, bytes: 7, skipped: false });
    expect(readFileSync(path, "utf8")).toBe("content");
    expect(told).toEqual([[7, 7]]);
    expect(existsSync(`${path}.part`)).toBe(false);
  });

  it("compresses on the way", async () => {
    const path = join(folder(), "a.gz");
    await toFile(download("content"), path, { gzip: true });
    expect(gunzipSync(readFileSync(path)).toString()).toBe("content");
  });

  it("leaves alone what is there whole, and fetches again what is not", async () => {
    const path = join(folder(), "a.txt");
    writeFileSync(path, "content");
    expect(await toFile(download("content"), path, { resume: true })).toMatchObject({ skipped: true });
    writeFileSync(path, "con");
    expect(await toFile(download("content"), path, { resume: true })).toMatchObject({ skipped: false, bytes: 7 });
    expect(readFileSync(path, "utf8")).toBe("content");
  });

  it("leaves nothing behind when it comes short, or is stopped", async () => {
    const path = join(folder(), "a.txt");
    await expect(toFile(download("con", 7), path)).rejects.toThrow(RangeError);
    const reason = new Error("enough");
    await expect(toFile(download("content"), path, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect([existsSync(path), existsSync(`${path}.part`)]).toEqual([false, false]);
  });
});

describe("dailyExtracts", () => {
  it("downloads the files of some days, and skips in the next run what is there", async () => {
    const server = createMockServer({ clock: "2026-12-01T08:00:00Z" });
    const { instance, clientId, clientSecret } = server.credentials;
    const fetch = ((input: string, init?: RequestInit) =>
      server.fetch(new Request(input, init))) as typeof globalThis.fetch;
    const core = createCore(
      createTransport({ instance, baseUrl: "https://mock.example", clientId, clientSecret, fetch }),
    );
    const { folders } = await core.dailyExtract.dates.list();
    const days = (folders?.items ?? []).slice(0, 2).map(({ name }) => name);
    expect(days.length).toBeGreaterThan(0);
    const target = folder();
    const run = async () => {
      const all = [];
      for await (const file of dailyExtracts(core, days, target)) all.push(file);
      return all;
    };
    const first = await run();
    expect(first.length).toBeGreaterThan(0);
    expect(first.every(({ skipped }) => !skipped)).toBe(true);
    expect(readdirSync(target).sort()).toEqual([...days].sort());
    expect((await run()).every(({ skipped }) => skipped)).toBe(true);
    const told: object[] = [];
    for await (const _ of dailyExtracts(core, days, folder(), { onProgress: (at) => told.push(at) }));
    const { name } = first[0] as { name: string };
    const files = first.filter(({ day }) => day === first[0]?.day).length;
    expect(told).toContainEqual(expect.objectContaining({ name, file: 1, files, bytes: expect.any(Number) }));
    const [only] = first;
    const named = [];
    for await (const { name } of dailyExtracts(core, days, folder(), { files: [only?.name ?? ""] })) named.push(name);
    expect(new Set(named)).toEqual(new Set([only?.name]));
  });
});
