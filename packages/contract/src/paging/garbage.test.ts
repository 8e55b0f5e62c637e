import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FakeSender } from "../../test/fake-sender.js";
import { listItems } from "../../test/items.js";
import { collect, numbered, servedList } from "../../test/served-list.js";
import { OfscError } from "../errors.js";
import { allAtOnce } from "./all-at-once.js";
import { byLink } from "./by-link.js";
import { byHasMore, byOffset } from "./by-offset.js";
import { byToken } from "./by-token.js";
import type { Paging } from "./paging.js";

const kinds: Record<string, Paging> = { byOffset, byHasMore, byToken, byLink, allAtOnce };
const odd: unknown[] = [
  null,
  true,
  "",
  "true",
  "many",
  -1,
  0.5,
  3e8,
  1e300,
  [],
  [null],
  {},
  { valueOf: 1, toString: 1 },
];
const members = ["totalResults", "hasMore", "offset", "limit", "nextPage", "links"];
const oddLinks = [[7], [[]], [{ rel: 7 }], [{ rel: "next" }], [{ rel: "next", href: {} }], { next: "/rest/items" }];
const garbage = [
  ...members.flatMap((name) => odd.map((value) => ({ [name]: value }))),
  ...oddLinks.map((links) => ({ links })),
];
/** Two pages of items, whatever else the answer says. */
const serving = (facts: object) =>
  new FakeSender((sent) => ({ ...servedList(numbered(15), { tells: [] })(sent), ...facts }));

describe.each(Object.entries(kinds))("%s, told nonsense", (_, paging) => {
  it.each(garbage)("ends, with what there is or in an error of its own: %j", async (facts) => {
    for (const read of [
      () => collect(listItems(serving(facts), paging)),
      () => listItems(serving(facts), paging).all({ limit: Number.POSITIVE_INFINITY, concurrency: 4 }),
    ]) {
      const items = await read().catch((error: unknown) => error);
      if (!(items instanceof OfscError)) expect(numbered(15).slice(0, (items as unknown[]).length)).toEqual(items);
    }
  });

  it("reads any answer without throwing", () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true });
    const page = fc.record(Object.fromEntries(["items", ...members].map((name) => [name, anything])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.oneof(anything, page), (data) => {
        const facts = paging.read(data);
        if (facts) expect(Array.isArray(facts.items)).toBe(true);
      }),
    );
  });
});

describe("what cannot be read costs a call, not items", () => {
  const cut = { sizes: 4, tells: [] };
  const all = async (facts: object, paging: Paging) => {
    const sender = new FakeSender((sent) => ({ ...servedList(numbered(9), cut)(sent), ...facts }));
    return collect(listItems(sender, paging));
  };

  it.each(["true", 1, "yes", {}, []])("a list whose `hasMore` is %j goes on until a page is empty", async (hasMore) => {
    expect(await all({ hasMore }, byHasMore)).toEqual(numbered(9));
    expect(await all({ hasMore }, byOffset)).toEqual(numbered(9));
  });

  it.each(["many", {}, Number.POSITIVE_INFINITY, 3e8, "9"])(
    "so does one that counts %j items",
    async (totalResults) => {
      expect(await all({ totalResults }, byOffset)).toEqual(numbered(9));
    },
  );

  it("takes a number for the token that it stands for", async () => {
    const sender = new FakeSender(({ query }) =>
      query?.["page"] === "7" ? { items: [{ id: 1 }] } : { items: [{ id: 0 }], nextPage: 7 },
    );
    expect(await collect(listItems(sender, byToken))).toEqual(numbered(2));
  });
});

describe("a count that is far from true", () => {
  it("asks for no more pages than it takes to find the end", async () => {
    const sender = new FakeSender((sent) => ({ ...servedList(numbered(35))(sent), totalResults: 300_000_000 }));
    const items = await listItems(sender, byOffset).all({ limit: Number.POSITIVE_INFINITY, concurrency: 4 });
    expect(items).toEqual(numbered(35));
    expect(sender.sent.length).toBeLessThan(15);
  });

  it("starts no more readers than can be of use, whatever the caller says", async () => {
    const sender = new FakeSender((sent) => ({ ...servedList(numbered(35))(sent), totalResults: 300_000_000 }));
    const list = listItems(sender, byOffset);
    const all = { limit: Number.POSITIVE_INFINITY, concurrency: Number.POSITIVE_INFINITY };
    expect(await list.all(all)).toEqual(numbered(35));
    expect(sender.sent.length).toBeLessThan(110);
  });
});
