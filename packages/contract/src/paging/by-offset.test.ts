import { describe, expect, it } from "vitest";
import { FakeSender } from "../../test/fake-sender.js";
import { listItems } from "../../test/items.js";
import { collect, numbered, servedList } from "../../test/served-list.js";
import { call } from "../client.js";
import { PagingError } from "../errors.js";
import { object } from "../model.js";
import { byHasMore, byOffset } from "./by-offset.js";

type Manners = Parameters<typeof servedList>[1];
const read = async (count: number, manners: Manners, paging = byOffset) => {
  const sender = new FakeSender(servedList(numbered(count), manners));
  const items = await collect(listItems(sender, paging));
  expect(items).toEqual(numbered(count));
  return sender.queries("offset");
};

describe("a list by offset", () => {
  it("goes on by what it received, until the total is reached", async () => {
    expect(await read(25, { tells: ["totalResults"] })).toEqual([undefined, 10, 20]);
    expect(await read(20, { tells: ["totalResults"] })).toEqual([undefined, 10]);
    expect(await read(12, { sizes: [5, 2, 4], tells: ["totalResults"] })).toEqual([undefined, 5, 7, 11]);
  });

  it("believes `hasMore` before the total, whichever way it differs", async () => {
    const answers = [
      { items: numbered(10), hasMore: true, totalResults: 10 },
      { items: [{ id: 10 }], hasMore: false, totalResults: 99 },
    ];
    const sender = new FakeSender(() => answers.shift());
    expect(await collect(listItems(sender, byOffset))).toEqual(numbered(11));
  });

  it("goes on with pages that OFS cut for their size as long as it has more", async () => {
    expect(await read(9, { sizes: [3, 1, 2], tells: ["hasMore"] })).toEqual([undefined, 3, 4, 6]);
  });

  it("stops at a short page where OFS neither counts nor says that it has more", async () => {
    expect(await read(25, { tells: [] })).toEqual([undefined, 10, 20]);
    expect(await read(20, { tells: [] })).toEqual([undefined, 10, 20]);
    expect(await read(20, { tells: ["totalResults"] })).toEqual([undefined, 10]);
  });

  it("holds a page full at the size that OFS granted, not at the one that was asked for", async () => {
    const answer = servedList(numbered(12), { sizes: 5, tells: [] });
    const sender = new FakeSender((sent) => ({ ...answer(sent), limit: "5" }));
    expect(await collect(listItems(sender, byOffset))).toEqual(numbered(12));
  });

  it("follows a next link where nothing else tells", async () => {
    expect(await read(7, { sizes: 3, tells: ["links"] })).toEqual([undefined, 3, 6]);
  });

  it.each([-1, null])("takes a total of %s for none", async (totalResults) => {
    const answer = servedList(numbered(25), { tells: [] });
    const sender = new FakeSender((sent) => ({ ...answer(sent), totalResults }));
    expect(await collect(listItems(sender, byOffset))).toEqual(numbered(25));
  });

  it("understands an offset that is written as text, or as nothing", async () => {
    for (const write of [String, () => null]) {
      const answer = servedList(numbered(25));
      const sender = new FakeSender((sent) => ({ ...answer(sent), offset: write(sent.query?.["offset"] ?? 0) }));
      expect(await collect(listItems(sender, byOffset))).toEqual(numbered(25));
    }
  });

  it("says how many it wants, unless the list takes no size or the caller says it", async () => {
    const sender = new FakeSender(() => ({}));
    const model = () => object<{ id?: number }>({} as never);
    await call(sender, { route: "GET /rest/a", page: model, paging: byOffset });
    await call(sender, { route: "GET /rest/a", page: model, paging: byOffset, pageSize: 0 });
    await listItems(sender, byOffset, { limit: 7 });
    expect(sender.sent.map(({ query }) => query)).toEqual([{ limit: 100 }, undefined, { limit: 7 }]);
  });
});

describe("a list by `hasMore`", () => {
  it("goes on while there is more, and takes silence for the end", async () => {
    expect(await read(9, { sizes: 4, tells: ["hasMore"] }, byHasMore)).toEqual([undefined, 4, 8]);
    const silent = new FakeSender(servedList(numbered(25), { tells: [] }));
    expect(await collect(listItems(silent, byHasMore))).toEqual(numbered(10));
  });
});

describe("a list that ignores the offset", () => {
  const [page] = [numbered(10)];

  it.each([{ offset: 0 }, { offset: "0", totalResults: 99 }, { totalResults: 99 }, { hasMore: true }, {}])(
    "ends in an error, and repeats nothing, when it says %j",
    async (facts) => {
      const sender = new FakeSender(() => ({ items: numbered(10), ...facts }));
      const ids: unknown[] = [];
      const reading = (async () => {
        for await (const item of listItems(sender, byOffset)) ids.push(item);
      })();
      await expect(reading).rejects.toThrow(PagingError);
      expect(ids).toEqual(page);
      expect(sender.sent).toHaveLength(2);
    },
  );

  it("does so with several pages at once", async () => {
    const sender = new FakeSender(() => ({ items: numbered(10), totalResults: 99 }));
    await expect(listItems(sender, byOffset).all({ limit: 99, concurrency: 3 })).rejects.toThrow(PagingError);
  });

  it("is told from one whose items look alike but whose offset moves", async () => {
    const sender = new FakeSender(({ query }) => ({
      items: Array.from({ length: 10 }, () => ({ id: 1 })),
      offset: query?.["offset"] ?? 0,
      totalResults: 30,
    }));
    expect(await collect(listItems(sender, byOffset))).toHaveLength(30);
  });
});
