import * as capacity from "@ofsc/capacity/contract";
import {
  byOffset,
  bytes,
  file,
  form,
  int,
  type Model,
  max,
  min,
  multipart,
  type Operation,
  object,
  Upload,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { describe, expect, it } from "vitest";
import { basicOf } from "../../test/ask.js";
import { smallCompany } from "../../test/small-company.js";
import { createMockServer } from "../server.js";
import { domain, type Handlers, reply } from "./handlers.js";
import { linksOf, paged } from "./paged.js";
import { ProblemError } from "./problem.js";

interface Thing {
  name: string;
}
const Thing: Model<Thing> = () => object<Thing>({ name: z.string() });
interface Paging {
  limit?: number;
  offset?: number;
}
const Paging: Model<Paging> = () =>
  object<Paging>({
    limit: z.optional(int().check(min(1), max(100))),
    offset: z.optional(z.number()),
  });
interface Accept {
  Accept?: string;
}
const Accept: Model<Accept> = () => object<Accept>({ Accept: z.optional(z.string()) });
const File: Model<unknown> = () => z.unknown();

const things = {
  get: { route: "GET /rest/ofscCore/v1/activities/{activityId}", response: Thing },
  search: { route: "GET /rest/ofscCore/v1/activities/custom-actions", query: Paging, page: Thing, paging: byOffset },
  create: { route: "POST /rest/ofscCore/v1/activities", body: Thing, response: Thing, status: [201] },
  act: { route: "POST /rest/ofscCore/v1/users/{login}/act", body: Paging },
  upload: { route: "PUT /rest/ofscCore/v1/users/{login}/{propertyLabel}", sends: bytes, body: Upload },
  download: { route: "GET /rest/ofscCore/v1/users/{login}/{propertyLabel}", returns: file, response: File },
  form: { route: "POST /rest/ofscCore/v1/form", sends: form, body: Thing, response: Thing },
  parts: { route: "POST /rest/ofscCore/v1/parts", sends: multipart, body: File, response: File },
  accept: { route: "GET /rest/ofscCore/v1/accept", headers: Accept, response: File },
  unknown: { route: "GET /rest/ofscCore/v1/unknown" },
} satisfies Record<string, Operation>;

const all = Array.from({ length: 250 }, (_, at) => ({ name: String(at) }));
let uploaded: unknown;
const handlers: Handlers<typeof things> = {
  get: ({ params }) => {
    if (params.activityId === 404) throw new ProblemError(404, "No such activity", { "o:errorCode": "X" });
    if (params.activityId === 500) throw new Error("bug");
    return { name: typeof params.activityId };
  },
  search: ({ query }) => paged(all, query),
  create: ({ body }) => (body.name === "old" ? reply(body, { status: 200, headers: { "x-old": "1" } }) : body),
  act: () => undefined,
  upload: async ({ body, params }) => {
    uploaded = { ...body, ...params };
  },
  download: () => new Blob(["abc"], { type: "image/png" }),
  form: ({ body }) => body,
  accept: ({ headers }) => headers.Accept,
  parts: ({ body }) => ({ parts: Object.keys(body as object) }),
};
const server = createMockServer({ seed: smallCompany, domains: [domain(things, handlers)] });

const send = (route: string, init: RequestInit = {}) => {
  const [method = "GET", path = ""] = route.split(" ");
  const headers = { authorization: basicOf(server), ...init.headers };
  return server.fetch(new Request(`https://mock.test${path}`, { ...init, method, headers }));
};

describe("an operation with a handler", () => {
  it("gets path arguments in their types, and 400 when they do not fit", async () => {
    expect(await (await send("GET /rest/ofscCore/v1/activities/7")).json()).toEqual({ name: "number" });
    const { detail } = await (await send("GET /rest/ofscCore/v1/activities/seven")).json();
    expect(detail).toBe('activityId: expected a whole number, got "seven"');
  });

  it("is found before one whose path has an argument in the same place", async () => {
    expect(await (await send("GET /rest/ofscCore/v1/activities/custom-actions")).json()).toMatchObject({
      totalResults: 250,
    });
  });

  it("may end in a problem, and a bug ends in 500", async () => {
    const missing = await send("GET /rest/ofscCore/v1/activities/404");
    expect(await missing.json()).toMatchObject({ status: "404", detail: "No such activity", "o:errorCode": "X" });
    const broken = await send("GET /rest/ofscCore/v1/activities/500");
    expect(await broken.json()).toMatchObject({ status: "500", detail: "Error: bug" });
  });

  it("answers with its documented status, or with another of its choice", async () => {
    const create = (name: string) => send("POST /rest/ofscCore/v1/activities", { body: JSON.stringify({ name }) });
    expect((await create("new")).status).toBe(201);
    const old = await create("old");
    expect([old.status, old.headers.get("x-old")]).toEqual([200, "1"]);
    const act = await send("POST /rest/ofscCore/v1/users/dan/act");
    expect([act.status, await act.text()]).toEqual([204, ""]);
  });

  it("receives files with their names, and sends them", async () => {
    const path = "/rest/ofscCore/v1/users/d%2Fn%20%23/photo";
    const named = (disposition: string) =>
      send(`PUT ${path}`, {
        body: "abc",
        headers: { "content-type": "image/png", "content-disposition": disposition },
      });
    expect((await named('attachment; filename="a.png"')).status).toBe(204);
    expect(uploaded).toMatchObject({ type: "image/png", name: "a.png", login: "d/n #", propertyLabel: "photo" });
    await named("attachment; filename*=UTF-8''%C3%A4.png");
    expect(uploaded).toMatchObject({ name: "ä.png" });
    await send(`PUT ${path}`, { body: new Uint8Array([1]) });
    expect(uploaded).toMatchObject({ type: "application/octet-stream", content: new Uint8Array([1]) });
    const found = await send(`GET ${path}`);
    expect([found.headers.get("content-type"), await found.text()]).toEqual(["image/png", "abc"]);
  });

  it("receives forms of both kinds", async () => {
    const sent = await send("POST /rest/ofscCore/v1/form", { body: new URLSearchParams({ name: "x" }) });
    expect(await sent.json()).toEqual({ name: "x" });
    const data = new FormData();
    data.set("file", new Blob(["abc"]), "a.xml");
    const parts = await send("POST /rest/ofscCore/v1/parts", { body: data });
    expect(await parts.json()).toEqual({ parts: ["file"] });
    expect((await send("POST /rest/ofscCore/v1/parts", { body: "abc" })).status).toBe(400);
  });

  it("receives headers by the names of its model", async () => {
    const answer = await send("GET /rest/ofscCore/v1/accept", { headers: { accept: "image/png" } });
    expect(await answer.json()).toBe("image/png");
  });

  it("goes before one that the server has", async () => {
    const booking = { fields: () => ({ commonDependencies: [] }) };
    const mine = createMockServer({ seed: smallCompany, domains: [domain(capacity, { booking })] });
    const request = new Request("https://mock.test/rest/ofscCapacity/v1/bookingFieldsDependencies", {
      headers: { authorization: basicOf(mine) },
    });
    expect(await (await mine.fetch(request)).json()).toEqual({ commonDependencies: [] });
  });

  it("is unknown without a handler", async () => {
    expect((await send("GET /rest/ofscCore/v1/unknown")).status).toBe(404);
  });

  it("has arguments and a result in the types of its contract", () => {
    const wrong: Handlers<typeof things> = {
      // @ts-expect-error the answer has a name
      get: () => ({ name: 7 }),
      // @ts-expect-error there is no such field in the body
      create: ({ body }) => ({ name: body.title }),
    };
    // @ts-expect-error there is no such operation
    const unknown: Handlers<typeof things> = { remove: () => undefined };
    expect([wrong, unknown]).toHaveLength(2);
  });
});

describe("a list", () => {
  const list = async (query: string) => (await send(`GET /rest/ofscCore/v1/activities/custom-actions?${query}`)).json();

  it("takes a page size that is absent, zero or too large for the largest", async () => {
    for (const query of ["", "limit=0", "limit=1000"]) expect(await list(query)).toMatchObject({ limit: 100 });
    expect((await list("limit=2&offset=3")).items).toEqual([{ name: "3" }, { name: "4" }]);
  });

  it("says whether there is more, as its rules want it", async () => {
    expect(await list("offset=200")).toMatchObject({ offset: 200, hasMore: false, totalResults: 250 });
    const rules = { max: 1000, size: 10, total: false, hasMore: "untilLast" } as const;
    expect(paged(all, {}, rules)).toMatchObject({ limit: 10, hasMore: true });
    expect(paged(all, { limit: 500 }, rules)).toEqual({ items: all, offset: 0, limit: 500 });
    expect(paged([], undefined, { hasMore: "never" })).toEqual({ items: [], offset: 0, limit: 100, totalResults: 0 });
  });

  it("has links to the pages around it", () => {
    const url = new URL("https://mock.test/rest/ofscCore/v1/users?limit=10&offset=20");
    const rels = (page: Parameters<typeof linksOf>[1]) => linksOf(url, page).map(({ rel }) => rel);
    expect(rels({ items: all, offset: 20, limit: 10, hasMore: true })).toEqual([
      "canonical",
      "prev",
      "next",
      "describedby",
    ]);
    expect(rels({ items: all, totalResults: 250 })).toEqual(["canonical", "describedby"]);
    expect(linksOf(url, { items: [], offset: 5, limit: 10 })[1]?.href).toContain("offset=0");
  });
});
