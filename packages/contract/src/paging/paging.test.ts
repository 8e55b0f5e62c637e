import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FakeSender } from "../../test/fake-sender.js";
import { listItems } from "../../test/items.js";
import { collect, numbered, servedList } from "../../test/served-list.js";
import { allAtOnce } from "./all-at-once.js";
import { byLink } from "./by-link.js";
import { byHasMore, byOffset } from "./by-offset.js";
import { byToken } from "./by-token.js";

// Every size of list, and pages of any size that OFS may have a mind to.
const count = fc.nat(60);
const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });
const offset = fc.option(fc.nat(70), { nil: undefined });
const limit = fc.integer({ min: 1, max: 80 });
const from = (start = 0) => (start === 0 ? {} : { offset: start });

describe("every item comes exactly once and in order", () => {
  it("by offset, where OFS counts", async () => {
    const property = fc.asyncProperty(count, sizes, offset, async (total, cuts, start) => {
      const sender = new FakeSender(servedList(numbered(total), { sizes: cuts }));
      expect(await collect(listItems(sender, byOffset, from(start)))).toEqual(numbered(total).slice(start));
    });
    await fc.assert(property);
  });

  it("by offset, where the only sign is a page that is not full", async () => {
    const property = fc.asyncProperty(count, limit, async (total, size) => {
      const sender = new FakeSender(servedList(numbered(total), { tells: [] }));
      expect(await collect(listItems(sender, byOffset, { limit: size }))).toEqual(numbered(total));
    });
    await fc.assert(property);
  });

  it("by `hasMore`, with pages cut for their size", async () => {
    const property = fc.asyncProperty(count, sizes, async (total, cuts) => {
      const sender = new FakeSender(servedList(numbered(total), { sizes: cuts, tells: ["hasMore"] }));
      expect(await collect(listItems(sender, byHasMore))).toEqual(numbered(total));
    });
    await fc.assert(property);
  });

  it("by link", async () => {
    const property = fc.asyncProperty(count, sizes, async (total, cuts) => {
      const sender = new FakeSender(servedList(numbered(total), { sizes: cuts, tells: ["links"] }));
      expect(await collect(listItems(sender, byLink))).toEqual(numbered(total));
    });
    await fc.assert(property);
  });

  it("by token", async () => {
    const property = fc.asyncProperty(count, sizes, async (total, cuts) => {
      const answer = servedList(numbered(total), { sizes: cuts });
      const sender = new FakeSender(({ query, ...sent }) => {
        const at = Number(query?.["page"] ?? 0);
        const { items } = answer({ ...sent, query: { offset: at } });
        return { items, nextPage: String(at + items.length) };
      });
      expect(await collect(listItems(sender, byToken))).toEqual(numbered(total));
    });
    await fc.assert(property);
  });

  it("all at once", async () => {
    const sender = new FakeSender(() => ({ items: numbered(250), totalResults: 999, hasMore: true, nextPage: "a" }));
    expect(await collect(listItems(sender, allAtOnce))).toEqual(numbered(250));
    expect(await listItems(sender, allAtOnce).all({ limit: 999, concurrency: 4 })).toEqual(numbered(250));
    expect(sender.sent.map(({ query }) => query)).toEqual([{}, {}]);
  });

  it("several pages at once, up to any limit", async () => {
    const concurrency = fc.integer({ min: 1, max: 5 });
    const property = fc.asyncProperty(
      count,
      sizes,
      offset,
      limit,
      concurrency,
      async (total, cuts, start, most, width) => {
        const sender = new FakeSender(servedList(numbered(total), { sizes: cuts }));
        const items = await listItems(sender, byOffset, from(start)).all({ limit: most, concurrency: width });
        expect(items).toEqual(numbered(total).slice(start).slice(0, most));
      },
    );
    await fc.assert(property);
  });
});
