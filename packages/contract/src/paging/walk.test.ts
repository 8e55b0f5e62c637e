import { describe, expect, it } from "vitest";
import { FakeSender } from "../../test/fake-sender.js";
import { Item, ListItems } from "../../test/items.js";
import { collect, numbered, servedList } from "../../test/served-list.js";
import { call, type Operation, type Paging, stepsOf, walk } from "../index.js";
import { byOffset } from "./by-offset.js";

const operation = { route: "GET /rest/items", query: ListItems, page: Item, paging: byOffset, pageSize: 10 } as const;
const listing = (sender: FakeSender, query: object = {}) => ({
  operation,
  invocation: { name: "items.list", params: {}, query },
  send: (at: Parameters<FakeSender["send"]>[1]) => sender.send(operation, at),
});

describe("the steps of a list", () => {
  it("tell where each page is and where to go on", async () => {
    const sender = new FakeSender(servedList(numbered(25)));
    const steps = await collect(stepsOf(listing(sender, { since: "2026" })));
    expect(steps.map(({ position, next }) => [position.offset, next?.offset])).toEqual([
      [undefined, 10],
      [10, 20],
      [20, undefined],
    ]);
    expect(steps.flatMap(({ result }) => result.data.items)).toEqual(numbered(25));
    expect(steps[0]?.result.attempts).toHaveLength(1);
  });

  it("can be gone on with from a position that was kept", async () => {
    const sender = new FakeSender(servedList(numbered(25)));
    for await (const { next } of stepsOf(listing(sender, { since: "2026" }))) {
      const rest = await collect(stepsOf(listing(sender, JSON.parse(JSON.stringify(next)))));
      expect(rest.flatMap(({ result }) => result.data.items)).toEqual(numbered(25).slice(10));
      break;
    }
    expect(sender.sent.at(-1)?.query).toEqual({ since: "2026", limit: 10, offset: 20 });
  });

  it("ask for a page when the one before has been dealt with", async () => {
    const sender = new FakeSender(servedList(numbered(25)));
    for await (const { position } of stepsOf(listing(sender))) {
      expect(sender.sent).toHaveLength((position.offset ?? 0) / 10 + 1);
    }
  });
});

interface Content {
  content?: { id: number }[];
  page?: number;
  totalPages?: number;
}
/** Another manner of paging: numbered pages, whose items are in `content`. */
const byNumber: Paging = {
  read: (data) => {
    const { content: items = [], page = 0, totalPages = 0 } = data as Content;
    return { items, more: page + 1 < totalPages };
  },
  start: (asked, size) => ({ page: 0, size, ...asked }),
  next: (at, { more }) => (more ? { ...at, page: Number(at.page) + 1 } : undefined),
  join: walk,
};

describe("a way to page of one's own", () => {
  it("is what an answer says, and where the next one is", async () => {
    const sender = new FakeSender(({ query }) => {
      const page = Number(query?.["page"]);
      return { content: numbered(25).slice(page * 10, page * 10 + 10), page, totalPages: 3 };
    });
    const list = { route: "GET /rest/things", page: Item, paging: byNumber, pageSize: 10 } satisfies Operation;
    expect(await collect(call(sender, list))).toEqual(numbered(25));
    expect((await call(sender, list)).items).toEqual(numbered(10));
    expect(sender.sent[2]?.query).toEqual({ page: 2, size: 10 });
  });

  it("may find the items in a list that comes bare", async () => {
    const bare: Paging = { ...byNumber, read: (data) => ({ items: data as unknown[] }), start: (asked) => asked };
    const list = { route: "GET /rest/things", page: Item, paging: bare } satisfies Operation;
    expect(await call(new FakeSender(() => numbered(3)), list)).toEqual({ items: numbered(3) });
  });
});
