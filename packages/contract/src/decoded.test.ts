import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { FakeSender } from "../test/fake-sender.js";
import { Item, ListItems } from "../test/items.js";
import { collect, numbered, servedList } from "../test/served-list.js";
import { byOffset, byToken, call, createClient, DecodeError, decoded, type Operation, responseOf } from "./index.js";

class Ticket {
  readonly #id: number;
  constructor({ id }: Item) {
    this.#id = id;
  }
  get id() {
    return this.#id;
  }
}
const ticket = (item: Item) => new Ticket(item);
const get = { route: "GET /rest/items/{activityId}", response: Item } satisfies Operation;
const list = {
  route: "GET /rest/items",
  query: ListItems,
  page: Item,
  paging: byOffset,
  pageSize: 10,
} satisfies Operation;
const listTickets = decoded(list, ticket);
const idsOf = (tickets: readonly Ticket[]) => tickets.map(({ id }) => id);
const ids = (count: number) => numbered(count).map(({ id }) => id);
const served = (count: number, tells?: ["totalResults"]) =>
  new FakeSender(servedList(numbered(count), tells && { tells }));

async function failureOf(work: PromiseLike<unknown>): Promise<DecodeError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DecodeError);
  return error as DecodeError;
}
const picky = ({ id }: Item): Item => {
  if (id === 12) throw new RangeError("no 12");
  return { id };
};

describe("a decoded operation", () => {
  const sender = new FakeSender(({ params }) => ({ id: params["activityId"] }));

  it("returns what the decoder makes of the data", async () => {
    expect((await call(sender, decoded(get, ticket), 7)).id).toBe(7);
    expect(
      await call(
        sender,
        decoded(get, ({ id }) => `number ${id}`),
        7,
      ),
    ).toBe("number 7");
    expect(
      await call(
        sender,
        decoded(get, async ({ id }) => BigInt(id)),
        7,
      ),
    ).toBe(7n);
  });

  it("is a method of a client like any other", async () => {
    const client = createClient({ items: { get: decoded(get, ticket), raw: get } }, sender, "own");
    expect((await client.items.get(8)).id).toBe(8);
    expect(await client.items.raw(8)).toEqual({ id: 8 });
    expect(sender.sent.slice(-2).map(({ name }) => name)).toEqual(["own.items.get", "own.items.raw"]);
  });

  it("keeps the response beside the decoded value", async () => {
    const { data, response, attempts } = await call(sender, decoded(get, ticket), 9).withResponse();
    expect(data.id).toBe(9);
    expect(responseOf(data)).toBe(response);
    expect(attempts).toHaveLength(1);
  });

  it("is decoded again where it was decoded before", async () => {
    const twice = decoded(decoded(get, ticket), ({ id }) => [id, id]);
    expect(await call(sender, twice, 4)).toEqual([4, 4]);
  });

  it("changes nothing about the operation but what becomes of its result", () => {
    const { decode, ...rest }: Operation = decoded(get, ticket);
    expect(rest).toEqual(get);
    expect(decode).toBeTypeOf("function");
  });

  it("ends in an error with the raw data when the decoder throws", async () => {
    const cause = new RangeError("no such day");
    const throwing = decoded(get, () => {
      throw cause;
    });
    const error = await failureOf(call(sender, throwing, 12));
    expect(error).toMatchObject({ code: "decode", retryable: false, cause, route: get.route });
    expect(error.message).toBe(`${get.route}: the response could not be decoded`);
    expect(error.data).toEqual({ id: 12 });
    expect(error.attempts).toHaveLength(1);
    const rejecting = decoded(get, () => Promise.reject(cause));
    expect(await failureOf(call(sender, rejecting, 12))).toMatchObject({ cause });
  });

  it("does not print the raw data with the error", async () => {
    const secret = new FakeSender(() => ({ id: "canary" }));
    const throwing = decoded(get, () => {
      throw new Error("no");
    });
    const error = await failureOf(call(secret, throwing, 1));
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("canary");
  });

  it("passes on why a call failed", async () => {
    const broken = new FakeSender(() => Promise.reject(new TypeError("offline")));
    await expect(call(broken, decoded(get, ticket), 1)).rejects.toThrow("offline");
    await expect(collect(call(broken, listTickets))).rejects.toThrow("offline");
  });
});

describe("a decoded list", () => {
  it("decodes the items of the page that is awaited, and leaves the rest of it", async () => {
    const page = await call(served(25), listTickets);
    expect(idsOf(page.items)).toEqual(ids(10));
    expect(page).toMatchObject({ totalResults: 25, offset: 0 });
    expect(responseOf(page)?.headers.get("x-sent")).toBe("1");
  });

  it("decodes each item once, however the list is read", async () => {
    for (const read of [
      () => collect(call(served(25), counting())),
      () => call(served(25), counting()).all({ limit: 99 }),
      () => call(served(25), counting()).all({ limit: 99, concurrency: 3 }),
      async () => (await collect(call(served(25), counting()).pages())).flatMap(({ items }) => items),
    ]) {
      counted = 0;
      expect(idsOf(await read())).toEqual(ids(25));
      expect(counted).toBe(25);
    }
  });
  let counted = 0;
  const counting = () =>
    decoded(list, (item) => {
      counted++;
      return ticket(item);
    });

  it("finds the response of every page", async () => {
    const pages = await collect(call(served(25), listTickets).pages());
    expect(pages.map((page) => responseOf(page)?.headers.get("x-sent"))).toEqual(["1", "2", "3"]);
  });

  it("goes on by what OFS sent, whatever the decoder leaves of it", async () => {
    // Tickets look all the same when they are written down, and big numbers cannot be.
    const tickets = await collect(call(served(30, ["totalResults"]), listTickets));
    expect(idsOf(tickets)).toEqual(ids(30));
    const big = await collect(
      call(
        served(30, ["totalResults"]),
        decoded(list, ({ id }) => ({ id: BigInt(id) })),
      ),
    );
    expect(big.map(({ id }) => Number(id))).toEqual(ids(30));
    const nextPage = new FakeSender(({ query }) =>
      query?.["page"] ? { items: [] } : { items: numbered(2), nextPage: "b" },
    );
    expect(idsOf(await collect(call(nextPage, decoded({ ...list, paging: byToken }, ticket))))).toEqual([0, 1]);
  });

  it("stops at the limit", async () => {
    const sender = served(25);
    expect(idsOf(await call(sender, listTickets).all({ limit: 3 }))).toEqual([0, 1, 2]);
    expect(idsOf(await call(sender, listTickets).all({ limit: 11 }))).toEqual(ids(11));
    await expect(call(sender, listTickets).all({ limit: -1 })).rejects.toThrow(RangeError);
  });

  it("can be read again from its start", async () => {
    const tickets = call(served(12), listTickets);
    expect(idsOf(await collect(tickets))).toEqual(ids(12));
    expect(idsOf(await collect(tickets))).toEqual(ids(12));
  });

  it("names the item whose decoder threw, and has it", async () => {
    const first = decoded({ ...list, pageSize: 20 }, picky);
    for (const read of [(of: typeof first) => of, (of: typeof first) => ({ ...of, pageSize: 10 })]) {
      const operation = read(first);
      const failed = [collect(call(served(25), operation)), call(served(25), operation).all({ limit: 99 })];
      for (const work of failed) {
        const error = await failureOf(work);
        expect(error.message).toMatch(/^GET \/rest\/items: items\[(2|12)\] could not be decoded$/);
        expect(error.data).toEqual({ id: 12 });
      }
    }
  });

  it("leaves an answer that is no page as it is, and does not read on from it", async () => {
    for (const answer of ["<html>", null, { items: "none" }]) {
      const sender = new FakeSender(() => answer);
      expect(await call(sender, listTickets)).toEqual(answer);
      await expect(collect(call(sender, listTickets))).rejects.toThrow("the answer is no page");
    }
    for (const answer of [{}, undefined]) {
      expect((await call(new FakeSender(() => answer), listTickets)).items).toEqual([]);
    }
  });
});
