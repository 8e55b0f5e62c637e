import { call, responseOf } from "@ofsc/contract";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ORIGIN, useMockAgent } from "../test/agent.js";
import * as activities from "../test/operations.js";
import { failureOf, json, problem, script } from "../test/script.js";
import { toSender } from "./to-transport.js";
import { createTransport } from "./transport.js";

const base = { instance: "acme", token: "t" };
afterEach(() => vi.unstubAllGlobals());

describe("request, for a path outside the contract", () => {
  const network = useMockAgent();

  it("sends what it is told, and gives back whatever comes", async () => {
    network.agent
      .get(ORIGIN)
      .intercept({ path: "/rest/new/v1/things?a=1&b=x%2Cy", method: "POST" })
      .reply(201, { id: 7 });
    const transport = createTransport(base);
    const options = { query: { a: 1, b: ["x", "y"] }, body: { name: "n" }, headers: { "x-a": "1" } };
    const { data, response, drift } = await transport.request("POST", "/rest/new/v1/things", options).withResponse();
    expect([data, response.status, drift]).toEqual([{ id: 7 }, 201, []]);
    expect(responseOf(data as object)).toBe(response);
    expect(network.calls()).toMatchObject([
      {
        method: "POST",
        body: '{"name":"n"}',
        headers: { "x-a": "1", "content-type": "application/json", authorization: "Bearer t" },
      },
    ]);
  });

  it("follows the rules of every call", async () => {
    const exchange = script(problem(503, "", { "retry-after": "0" }));
    const transport = createTransport({ ...base, exchange });
    const read = await failureOf(transport.request("GET", "/rest/new"));
    expect(read).toMatchObject({
      code: "server",
      operation: "GET /rest/new",
      route: "GET /rest/new",
      attempts: [{}, {}, {}],
    });
    const silent = createTransport({ ...base, exchange: script(problem(504)) });
    expect(await failureOf(silent.request("PATCH", "/rest/new", { body: {} }))).toMatchObject({
      code: "outcome_unknown",
    });
    expect(await failureOf(transport.request("GET", "/rest/{id}"))).toMatchObject({ code: "validation" });
    expect(await failureOf(transport.request("GET", "/rest/new", { body: {} }))).toMatchObject({
      problems: [{ path: ["body"], code: "conflict", expected: "GET" }],
    });
    expect(await failureOf(transport.request("post" as "POST", "/rest/new"))).toMatchObject({ code: "validation" });
  });
});

describe("the fetch that is used", () => {
  it("is the runtime's at the time of the call, called without a receiver", async () => {
    const transport = createTransport(base);
    const receivers: unknown[] = [];
    vi.stubGlobal("fetch", function (this: unknown) {
      receivers.push(this);
      return Promise.resolve(json({ activityId: 1 }));
    });
    await call(transport, activities.get, 1);
    await call(transport, activities.create, {});
    expect(receivers.every((receiver) => receiver === undefined || receiver === globalThis)).toBe(true);
    expect(receivers).toHaveLength(2);
  });

  it("may be another one", async () => {
    const inits: (RequestInit | Request | undefined)[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      inits.push(input instanceof Request ? input : init);
      return json({ activityId: 1 });
    };
    const transport = createTransport({ ...base, fetch });
    await call(transport, activities.get, 1);
    await call(transport, activities.create, {});
    expect(inits.map((init) => init?.redirect)).toEqual(["manual", "manual"]);
  });
});

describe("redirects", () => {
  const network = useMockAgent();

  it.each([301, 302, 303, 307, 308])("with %d are an error, and never followed", async (status) => {
    const headers = { location: `${ORIGIN}/elsewhere` };
    network.agent
      .get(ORIGIN)
      .intercept({ path: () => true, method: () => true })
      .reply(status, "", { headers })
      .persist();
    const transport = createTransport(base);
    expect(await failureOf(call(transport, activities.get, 1))).toMatchObject({ code: "api", status });
    expect(await failureOf(call(transport, activities.create, {}))).toMatchObject({ code: "api", status });
    const content = new Blob(["x"]).stream() as ReadableStream<Uint8Array>;
    expect(await failureOf(call(transport, activities.upload, 1, "photo", { content }))).toMatchObject({
      code: "connection",
    });
    expect(
      network
        .calls()
        .map(({ url }) => url)
        .filter((url) => url.includes("elsewhere")),
    ).toEqual([]);
    expect(network.calls()).toHaveLength(3);
  });
});

it("shares one transport between clients, or makes one of options", () => {
  const transport = createTransport(base);
  expect(toSender(transport)).toBe(transport);
  expect(toSender(base)).toHaveProperty("send");
});

it("tells how it is doing", () => {
  expect(createTransport(base).health()).toEqual({
    breaker: {
      status: "closed",
      retryAfterMs: 0,
      state: { status: "closed", openedAt: 0, openings: 0, samples: expect.any(Object) },
    },
    limits: [],
    retryBudget: 500,
  });
});
