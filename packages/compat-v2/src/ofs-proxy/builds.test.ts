import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { json } from "../../test/ofs-proxy.js";
import * as sources from "./index.js";

const at = (path: string) => new URL(`../../dist/${path}`, import.meta.url);

// The test command builds first; without a build these fail.
describe("the built client", () => {
  it("is one AMD module, which asks for no other and works in a page", async () => {
    const code = readFileSync(at("amd/ofs-proxy.js"), "utf8");
    expect(code).not.toMatch(/["'`]node:|\bBuffer\b|\bprocess\s*(\?\.|\.|\[)|\brequire\(/);
    const defined: [dependencies: string[], factory: () => typeof sources][] = [];
    const sent: [url: string, init: RequestInit][] = [];
    const page = {
      ...{ Blob, FormData, Headers, ReadableStream, Response, TextDecoder, TextEncoder, URL, URLSearchParams },
      ...{
        AbortController,
        AbortSignal,
        btoa,
        clearTimeout,
        console: { warn: vi.fn() },
        document: {},
        performance,
        setTimeout,
      },
      define: (...module: (typeof defined)[number]) => defined.push(module),
      fetch: async (...request: (typeof sent)[number]) => {
        sent.push(request);
        return json({ login: "a" });
      },
    };
    runInNewContext(code, page);
    expect(defined).toHaveLength(1);
    const [dependencies, factory] = defined[0] as (typeof defined)[number];
    expect(dependencies).toEqual([]);
    const module = factory();
    expect(Object.keys(module).sort()).toEqual(Object.keys(sources).sort());
    const ofs = new module.OFS({ instance: "acme", clientId: "app", clientSecret: "s" });
    const answer = await ofs.getUserDetails("a");
    expect(answer).toMatchObject({ status: 200, data: { login: "a" } });
    expect(answer).toBeInstanceOf(module.OFSResponse);
    const [, init] = sent[0] as (typeof sent)[number];
    expect(init.headers).toMatchObject({ authorization: `Basic ${btoa("app@acme:s")}` });
    expect(await ofs.importPlugins("plugin.xml")).toMatchObject({
      status: -1,
      description: expect.stringContaining("a browser reads no file"),
    });
  });

  it("can be required", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    const { OFS } = createRequire(import.meta.url)(at("cjs/ofs-proxy/index.js").pathname) as typeof sources;
    const ofs = new OFS({ instance: "acme", token: "t" }, { fetch: async () => json({ login: "a" }) });
    expect(await ofs.getUserDetails("a")).toMatchObject({ status: 200, data: { login: "a" } });
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
