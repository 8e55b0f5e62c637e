import { describe, expect, it } from "vitest";
import { FakeSender } from "../../test/fake-sender.js";
import { listItems } from "../../test/items.js";
import { collect, numbered } from "../../test/served-list.js";
import { PagingError } from "../errors.js";
import { byToken } from "./by-token.js";

interface TokenPage {
  items?: unknown[];
  nextPage?: string | null;
}
/** Answers by the token that is asked for; `first` when there is none. */
const book = (pages: Record<string, TokenPage>) =>
  new FakeSender(({ query }) => pages[String(query?.["page"] ?? "first")]);
const [zero, one, two] = numbered(3);

describe("a list by token", () => {
  it("goes from token to token until a page is empty", async () => {
    const sender = book({
      first: { items: [zero], nextPage: "a" },
      a: { items: [one, two], nextPage: "b" },
      b: { items: [], nextPage: "b" },
    });
    expect(await collect(listItems(sender, byToken, { limit: 2 }))).toEqual(numbered(3));
    expect(sender.sent.map(({ query }) => query)).toEqual([
      { limit: 2 },
      { limit: 2, page: "a" },
      { limit: 2, page: "b" },
    ]);
  });

  it.each([{}, { nextPage: null }])("ends where no token follows: %j", async (end) => {
    const sender = book({ first: { items: [zero], nextPage: "a" }, a: { items: [one], ...end } });
    expect(await collect(listItems(sender, byToken))).toEqual([zero, one]);
  });

  it("starts at the token that the caller has kept", async () => {
    const sender = book({ kept: { items: [one], nextPage: "b" }, b: {} });
    expect(await collect(listItems(sender, byToken, { page: "kept" }))).toEqual([one]);
  });

  it("tells where to go on, page by page", async () => {
    const sender = book({ first: { items: [zero], nextPage: "a" }, a: { nextPage: "a" } });
    const pages = await collect(listItems(sender, byToken).pages());
    expect(pages.map(({ nextPage }) => nextPage)).toEqual(["a", "a"]);
  });

  it("ends in an error when a token leads back to where it has been, with every item handed out once", async () => {
    for (const back of ["a", "b"]) {
      const sender = book({
        first: { items: [zero], nextPage: "a" },
        a: { items: [one], nextPage: "b" },
        b: { items: [two], nextPage: back },
      });
      const items: unknown[] = [];
      const reading = (async () => {
        for await (const item of listItems(sender, byToken)) items.push(item);
      })();
      await expect(reading).rejects.toThrow(PagingError);
      expect(items).toEqual(numbered(3));
    }
  });

  it("is read one page at a time, even where OFS counts", async () => {
    const sender = book({
      first: { items: [zero], nextPage: "a", totalResults: 3 } as TokenPage,
      a: { items: [one], nextPage: "b" },
      b: { items: [two] },
    });
    expect(await listItems(sender, byToken).all({ limit: 9, concurrency: 3 })).toEqual(numbered(3));
  });
});
