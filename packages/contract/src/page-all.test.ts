import { describe, expect, it } from "vitest";
import { FakeSender, type Sent } from "../test/fake-sender.js";
import { listItems } from "../test/items.js";
import { numbered, servedList } from "../test/served-list.js";
import type { AllOptions } from "./page.js";
import { byHasMore, byOffset } from "./paging/by-offset.js";

const served = (
  count: number,
  ...manners: Parameters<typeof servedList> extends [unknown, ...infer Rest] ? Rest : []
) => new FakeSender(servedList(numbered(count), ...manners));
const all = (sender: FakeSender, options: AllOptions, offset?: number) =>
  listItems(sender, byOffset, offset === undefined ? {} : { offset }).all(options);

/** Lets calls through one by one, from the last to the first. */
function backwards(answer: (sent: Sent) => unknown) {
  const waiting: (() => void)[] = [];
  return async (sent: Sent) => {
    if (waiting.length > 0 || sent.query?.["offset"] !== undefined) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        setTimeout(() => waiting.pop()?.(), 1);
      });
    }
    return answer(sent);
  };
}

describe("all()", () => {
  it("stops at the limit and asks for no page beyond it", async () => {
    const sender = served(100);
    expect(await all(sender, { limit: 20 })).toEqual(numbered(20));
    expect(await all(sender, { limit: 11 })).toEqual(numbered(11));
    expect(sender.sent).toHaveLength(4);
  });

  it("returns what there is when that is less", async () => {
    expect(await all(served(25), { limit: 1000 })).toEqual(numbered(25));
    expect(await all(served(25), { limit: Number.POSITIVE_INFINITY, concurrency: 2 })).toEqual(numbered(25));
    expect(await all(served(0), { limit: 10, concurrency: 2 })).toEqual([]);
  });

  it("returns nothing when nothing is wanted", async () => {
    expect(await all(served(25), { limit: 0 })).toEqual([]);
    expect(await all(served(25), { limit: 0, concurrency: 2 })).toEqual([]);
  });

  it.each([undefined, Number.NaN, -1])("refuses %s as a limit, rather than load a whole instance", async (limit) => {
    const sender = served(25);
    await expect(all(sender, { limit } as AllOptions)).rejects.toThrow(RangeError);
    expect(sender.sent).toHaveLength(1);
  });
});

describe("all() with concurrency", () => {
  it("asks for so many pages at once where OFS counts the items, and keeps their order", async () => {
    let [now, most] = [0, 0];
    const answer = backwards(servedList(numbered(95)));
    const sender = new FakeSender(async (sent) => {
      most = Math.max(most, ++now);
      const page = await answer(sent);
      now--;
      return page;
    });
    expect(await all(sender, { limit: 1000, concurrency: 3 })).toEqual(numbered(95));
    expect(most).toBe(3);
    expect(sender.sent).toHaveLength(10);
  });

  it("counts from the offset that the caller starts at", async () => {
    const sender = served(60);
    expect(await all(sender, { limit: 1000, concurrency: 3 }, 15)).toEqual(numbered(60).slice(15));
    expect(sender.queries("offset")).toEqual([15, 25, 35, 45, 55]);
  });

  it("asks for no page beyond the limit", async () => {
    const sender = served(100);
    expect(await all(sender, { limit: 25, concurrency: 9 })).toEqual(numbered(25));
    expect(sender.sent).toHaveLength(3);
  });

  it("reads on where a page comes back short", async () => {
    expect(await all(served(50, { sizes: [10, 4, 7] }), { limit: 1000, concurrency: 3 })).toEqual(numbered(50));
  });

  it("is one page at a time where OFS does not count, or does not say that there is more", async () => {
    const more = served(35, { tells: ["hasMore"] });
    expect(await all(more, { limit: 1000, concurrency: 3 })).toEqual(numbered(35));
    expect(more.queries("offset")).toEqual([undefined, 10, 20, 30]);
    const uncounted = new FakeSender((sent) => ({ ...servedList(numbered(35))(sent), totalResults: -1 }));
    expect(await all(uncounted, { limit: 1000, concurrency: 3 })).toEqual(numbered(35));
    const cut = served(35, { tells: ["hasMore", "totalResults", "offset"], sizes: 7 });
    expect(await listItems(cut, byHasMore).all({ limit: 1000, concurrency: 3 })).toEqual(numbered(35));
    expect(cut.queries("offset")).toEqual([undefined, 7, 14, 21, 28]);
  });

  it.each([0, -1, Number.NaN, 1.5])("is one page at a time with %s of them", async (concurrency) => {
    expect(await all(served(35), { limit: 1000, concurrency })).toEqual(numbered(35));
  });

  it("ends at the first failure and asks for nothing more", async () => {
    const answer = servedList(numbered(1000));
    const sender = new FakeSender((sent) => {
      if (sent.query?.["offset"] === 20) throw new Error("no answer");
      return answer(sent);
    });
    await expect(all(sender, { limit: 1000, concurrency: 3 })).rejects.toThrow("no answer");
    const sent = sender.sent.length;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sender.sent.length).toBe(sent);
    expect(sent).toBeLessThan(10);
  });
});
