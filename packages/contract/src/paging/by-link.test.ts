import { describe, expect, it } from "vitest";
import { FakeSender } from "../../test/fake-sender.js";
import { listItems } from "../../test/items.js";
import { collect, numbered, servedList } from "../../test/served-list.js";
import { checkInvocation } from "../check.js";
import { call } from "../client.js";
import { PagingError } from "../errors.js";
import { object } from "../model.js";
import type { Operation } from "../operation.js";
import { byLink } from "./by-link.js";

const linked = (href?: string) => ({ items: numbered(1), links: [{ rel: "self" }, { rel: "next", href }] });
const answers = (...pages: object[]) => new FakeSender(() => pages.shift() ?? {});

describe("a list by link", () => {
  it("goes on as long as there is a link to the next page", async () => {
    const sender = new FakeSender(servedList(numbered(25), { tells: ["links"] }));
    expect(await collect(listItems(sender, byLink))).toEqual(numbered(25));
    expect(sender.sent.map(({ query }) => query)).toEqual([
      { limit: 10 },
      { limit: 10, offset: 10 },
      { limit: 10, offset: 20 },
    ]);
  });

  it("follows no more of the link than its query", async () => {
    for (const href of [
      "https://evil.example/rest/others?offset=1",
      "/elsewhere?offset=1#top",
      "?offset=1",
      "//[bad?offset=1",
    ]) {
      const sender = answers(linked(href));
      await collect(listItems(sender, byLink));
      expect(sender.sent).toMatchObject([{}, { name: "GET /rest/items", query: { limit: 10, offset: 1 } }]);
    }
  });

  it("sends what the link names as what it is, so that it passes the check", async () => {
    const sender = answers(linked("?ids=1,2&offset=1&page=7&limit=10"));
    await collect(listItems(sender, byLink, { ids: [1, 2] }));
    expect(sender.sent[1]?.query).toEqual({ ids: [1, 2], limit: 10, offset: 1, page: "7" });
  });

  it("needs no query of its own to follow one", async () => {
    const page = () => object<{ id: number }>({} as never);
    const operation = { route: "GET /rest/items", page, paging: byLink, pageSize: 0 } satisfies Operation;
    const sender = answers(linked("?offset=1&limit=1"));
    await collect(call(sender, operation));
    expect(sender.sent.map(({ query }) => query)).toEqual([undefined, { offset: "1", limit: "1" }]);
    expect(sender.sent.flatMap((sent) => checkInvocation(operation, sent))).toEqual([]);
  });

  it("ends at an empty page, whatever it links to", async () => {
    const sender = answers({ ...linked("?offset=1"), items: [] });
    expect(await collect(listItems(sender, byLink))).toEqual([]);
    expect(sender.sent).toHaveLength(1);
  });

  it("ends at a link without an address", async () => {
    const sender = answers(linked());
    expect(await collect(listItems(sender, byLink))).toHaveLength(1);
  });

  it("ends in an error when the link leads to a page that it has read", async () => {
    for (const hrefs of [["?limit=10"], ["/nowhere"], ["?ids=1,2&offset=1", "?offset=2", "?offset=1"]]) {
      const sender = answers(...hrefs.map(linked));
      await expect(collect(listItems(sender, byLink, { ids: [1, 2] }))).rejects.toThrow(PagingError);
      expect(sender.sent).toHaveLength(hrefs.length);
    }
  });

  it("is read one page at a time, even where OFS counts", async () => {
    const sender = new FakeSender(servedList(numbered(35), { tells: ["links", "totalResults"] }));
    expect(await listItems(sender, byLink).all({ limit: 99, concurrency: 3 })).toEqual(numbered(35));
    expect(sender.sent).toHaveLength(4);
  });
});
