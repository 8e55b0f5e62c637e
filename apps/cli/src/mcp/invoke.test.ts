import { createTransport } from "@ofsc/transport";
import { expect, it } from "vitest";
import { ofsc } from "../ofsc.js";
import { type Entry, readCatalog } from "./catalog.js";
import { invoke } from "./invoke.js";

it("a list of large items is not gathered as a whole before it is cut", { timeout: 60_000 }, async () => {
  const asked: URL[] = [];
  const items = [{ resourceId: "A", name: "x".repeat(1_000_000) }];
  const fetch = (async (input: string) => {
    const url = new URL(input);
    asked.push(url);
    const offset = Number(url.searchParams.get("offset") ?? 0);
    return new Response(JSON.stringify({ items, offset, limit: 1, hasMore: true, totalResults: 1000 }));
  }) as typeof globalThis.fetch;
  const transport = createTransport({ baseUrl: "https://ofs.example", token: "t", fetch });
  const entry = (await readCatalog(ofsc)).get("core.resources.list") as Entry;
  const signal = new AbortController().signal;
  const text = await invoke(entry, { limit: 900, query: "length(@)" }, transport, signal);
  expect(text).toBe("3");
  expect(asked.length).toBeLessThan(6);
  expect(asked[0]?.searchParams.get("limit")).toBe("100");
  const cut = JSON.parse(await invoke(entry, { limit: 900 }, transport, signal));
  expect(cut).toMatchObject({ items: [], shown: 0, leftOff: 3, more: true, totalResults: 1000 });
  const picked = await invoke(entry, { limit: 900, fields: ["resourceId"] }, transport, signal);
  expect(JSON.parse(picked)).toEqual({
    items: Array.from({ length: 3 }, () => ({ resourceId: "A" })),
    shown: 3,
    more: true,
    totalResults: 1000,
  });
});
