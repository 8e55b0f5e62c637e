import { describe, expect, it } from "vitest";
import { FakeSender } from "../test/fake-sender.js";
import { listItems } from "../test/items.js";
import { collect, numbered, servedList } from "../test/served-list.js";
import { responseOf } from "./call.js";
import { OfscError, PagingError } from "./errors.js";
import { allAtOnce } from "./paging/all-at-once.js";
import { byOffset } from "./paging/by-offset.js";

const served = (count: number) => new FakeSender(servedList(numbered(count)));

describe("a list", () => {
  it("is one page to whoever awaits it", async () => {
    const sender = served(25);
    const page = await listItems(sender, byOffset);
    expect(page.items).toEqual(numbered(25).slice(0, 10));
    expect(page.totalResults).toBe(25);
    expect(sender.sent).toHaveLength(1);
  });

  it("is every item of every page to whoever iterates it", async () => {
    const sender = served(25);
    expect(await collect(listItems(sender, byOffset))).toEqual(numbered(25));
    expect(sender.queries("offset")).toEqual([undefined, 10, 20]);
  });

  it("asks for a page when the reader gets there, and for no more when the reader leaves", async () => {
    const sender = served(100);
    for await (const { id } of listItems(sender, byOffset)) {
      expect(sender.sent).toHaveLength(id < 10 ? 1 : 2);
      if (id === 12) break;
    }
    for await (const page of listItems(sender, byOffset).pages()) {
      expect(page.items).toHaveLength(10);
      break;
    }
    expect(sender.sent).toHaveLength(3);
  });

  it("may be awaited first and iterated then, over and over, without asking for the first page again", async () => {
    const sender = served(15);
    const list = listItems(sender, byOffset);
    await list;
    expect(await collect(list)).toEqual(numbered(15));
    expect(await collect(list)).toEqual(numbered(15));
    expect(sender.queries("offset")).toEqual([undefined, 10, 10]);
  });

  it("knows the response of each page", async () => {
    const pages = await collect(listItems(served(15), byOffset).pages());
    expect(pages.map((page) => responseOf(page)?.headers.get("x-sent"))).toEqual(["1", "2"]);
  });

  it("says of a page that cannot be read where it is, to go on from there", async () => {
    const answer = servedList(numbered(25));
    const sender = new FakeSender((sent) => {
      if (sender.sent.length === 3) throw new OfscError("no answer");
      return answer(sent);
    });
    const read: unknown[] = [];
    const query = { since: "2026" };
    const lost = await collect(
      (async function* () {
        for await (const item of listItems(sender, byOffset, query)) {
          read.push(item);
          yield item;
        }
      })(),
    ).catch((error) => error);
    expect(lost).toMatchObject({ message: "no answer", position: { offset: 20, limit: 10 } });
    expect(Object.keys(lost.position).sort()).toEqual(["limit", "offset"]);
    const rest = await collect(listItems(sender, byOffset, { ...query, ...lost.position }));
    expect([...read, ...rest]).toEqual(numbered(25));
  });

  it("starts where the caller says, with pages of the size that the caller says", async () => {
    const sender = served(25);
    expect(await collect(listItems(sender, byOffset, { offset: 5, limit: 8 }))).toEqual(numbered(25).slice(5));
    expect(sender.queries("offset")).toEqual([5, 13, 21]);
    expect(sender.queries("limit")).toEqual([8, 8, 8]);
  });

  it("ends at the failure of a page, after the items before it", async () => {
    const answer = servedList(numbered(25));
    const sender = new FakeSender((sent) => {
      if (sender.sent.length === 2) throw new Error("no answer");
      return answer(sent);
    });
    const read: number[] = [];
    const reading = (async () => {
      for await (const { id } of listItems(sender, byOffset)) read.push(id);
    })();
    await expect(reading).rejects.toThrow("no answer");
    expect(read).toHaveLength(10);
  });

  it("fails when its first page does, in every form", async () => {
    const sender = new FakeSender(() => Promise.reject(new Error("no answer")));
    await expect(listItems(sender, byOffset)).rejects.toThrow("no answer");
    await expect(collect(listItems(sender, byOffset))).rejects.toThrow("no answer");
    await expect(listItems(sender, byOffset).all({ limit: 1 })).rejects.toThrow("no answer");
  });
});

describe("an answer without items", () => {
  it.each([[{}], [{ items: null }], [{ items: [] }], [{ totalResults: 7 }], [undefined]])(
    "is an empty page: %j",
    async (answer) => {
      const sender = new FakeSender(() => answer && { ...answer });
      expect((await listItems(sender, byOffset)).items).toEqual([]);
      expect(await collect(listItems(sender, byOffset))).toEqual([]);
      expect(await listItems(sender, byOffset).all({ limit: 5, concurrency: 2 })).toEqual([]);
    },
  );

  it.each([[null], ["<html>"], [[{ id: 1 }]], [{ items: "none" }]])(
    "that is no page either can be awaited, not iterated: %j",
    async (answer) => {
      const sender = new FakeSender(() => answer);
      expect(await listItems(sender, byOffset)).toEqual(answer);
      const list = listItems(sender, allAtOnce);
      await expect(collect(list)).rejects.toThrow(PagingError);
      await expect(list.all({ limit: 5, concurrency: 2 })).rejects.toThrow(PagingError);
    },
  );
});
