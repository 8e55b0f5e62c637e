import { call, extensible, type Model, type Operation } from "@ofsc/contract";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { ORIGIN, useMockAgent } from "../../test/agent.js";
import * as activities from "../../test/operations.js";
import { failureOf, script } from "../../test/script.js";
import { createTransport, type Transport } from "../transport.js";

const network = useMockAgent();
let transport: Transport;
beforeEach(() => {
  const answer = {
    statusCode: 200,
    data: { activityId: 1 },
    responseOptions: { headers: { "content-type": "application/json" } },
  };
  network.agent
    .get(ORIGIN)
    .intercept({ path: () => true, method: () => true })
    .reply(() => answer)
    .persist();
  transport = createTransport({ instance: "acme", token: "t" });
});
const base = `${ORIGIN}/rest/ofscCore/v1/activities`;

describe("a request on the wire", () => {
  it("is a GET with the token, asking for JSON", async () => {
    await call(transport, activities.get, 4224010);
    expect(network.calls()).toMatchObject([
      {
        method: "GET",
        url: `${base}/4224010`,
        body: "",
        headers: { accept: "application/json", authorization: "Bearer t" },
      },
    ]);
    expect(network.calls()[0]?.headers).not.toHaveProperty("content-type");
  });

  it("encodes the arguments of a path, one by one", async () => {
    await call(transport, activities.getResource, "a/b c?d#e%2F.ü");
    expect(network.calls()[0]?.url).toBe(`${ORIGIN}/rest/ofscCore/v1/resources/a%2Fb%20c%3Fd%23e%252F.%C3%BC`);
  });

  it("writes lists with commas and leaves out what is not given", async () => {
    await call(transport, activities.list, { dateFrom: "2026-12-01", fields: ["activityId", "status"] });
    const url = new URL(network.calls()[0]?.url ?? "");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      dateFrom: "2026-12-01",
      fields: "activityId,status",
      limit: "100",
    });
  });

  it("sends a body as JSON", async () => {
    await call(transport, activities.create, { status: "pending", city: "Zürich" });
    expect(network.calls()).toMatchObject([
      {
        method: "POST",
        url: base,
        body: '{"status":"pending","city":"Zürich"}',
        headers: { "content-type": "application/json" },
      },
    ]);
  });

  it("sends an object for an action that has nothing to say", async () => {
    await call(transport, activities.create);
    expect(network.calls()).toMatchObject([{ method: "POST", body: "{}" }]);
  });

  it("sends no body where there is none", async () => {
    await call(transport, activities.remove, 1);
    expect(network.calls()).toMatchObject([{ method: "DELETE", url: `${base}/1`, body: "" }]);
  });

  it("adds the caller's headers, but for those that say who calls", async () => {
    const headers = { "X-Trace": "7", Authorization: "Basic xyz", ACCEPT: "text/plain", "x-none": undefined as never };
    await call(transport, activities.get, 1, { headers });
    const sent = network.calls()[0]?.headers;
    expect(sent).toMatchObject({ "x-trace": "7", authorization: "Bearer t", accept: "text/plain" });
    expect(sent).not.toHaveProperty("x-none");
  });

  it("keeps the caller's header where an argument of that name is not given", async () => {
    const Mode: Model<{ "X-Mode"?: string | undefined }> = () => extensible({ "X-Mode": z.optional(z.string()) });
    const get = { ...activities.get, headers: Mode } satisfies Operation;
    await call(transport, get, 1, { "X-Mode": undefined }, { headers: { "X-Mode": "all" } });
    expect(network.calls()[0]?.headers).toMatchObject({ "x-mode": "all" });
  });
});

it("takes apart what cannot be written before anything is sent", async () => {
  const exchange = script();
  const ofs = createTransport({ instance: "acme", token: "t", exchange });
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  const failures = await Promise.all([
    failureOf<Error>(call(ofs, activities.create, circular)),
    failureOf<Error>(call(ofs, activities.create, { big: 1n })),
    failureOf<Error>(call(ofs, activities.create, { own: { toJSON: () => 1n } })),
  ]);
  expect(failures).toMatchObject([
    { code: "validation", problems: [{ path: ["self"], code: "type" }] },
    { code: "validation", problems: [{ path: ["big"], code: "type" }] },
    { code: "validation", problems: [{ path: ["arguments"], code: "form" }] },
  ]);
  expect(exchange.sent).toHaveLength(0);
});
