import { call, type Drift, describeProblem, type Model, type Operation, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { describe, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, script } from "../../test/script.js";
import type { DriftError } from "../errors/call-errors.js";
import type { TransportOptions } from "../options.js";
import { createTransport } from "../transport.js";

function ofs(data: unknown, options: Partial<TransportOptions> = {}) {
  const told: Drift[] = [];
  const exchange = script(json(data));
  const transport = createTransport({
    instance: "acme",
    token: "t",
    exchange,
    onDrift: (drift) => told.push(drift),
    ...options,
  });
  return { told, transport };
}
const operation = activities.get.route;
const wrong = { activityId: "7", status: "flying" };

describe("a response that does not match its model", () => {
  it("is returned as it came, and its differences beside it", async () => {
    const { told, transport } = ofs({ ...wrong, XA_OWN: { deep: [1] } });
    const { data, drift } = await call(transport, activities.get, 7).withResponse();
    expect(data).toEqual({ activityId: "7", status: "flying", XA_OWN: { deep: [1] } });
    expect(drift).toEqual([
      { operation, path: ["activityId"], code: "type", expected: "a number" },
      { operation, path: ["status"], code: "unlisted", expected: ["pending", "started"] },
    ]);
    expect(told).toEqual(drift);
  });

  it("is reported once for each operation and path, however often it comes", async () => {
    const { told, transport } = ofs(wrong);
    for (let time = 0; time < 5; time++) {
      const { drift } = await call(transport, activities.get, 7).withResponse();
      expect(drift).toHaveLength(2);
    }
    expect(told).toHaveLength(2);
    await call(transport, activities.replace, 7, {});
    expect(told.map(({ operation: name }) => name)).toEqual([
      operation,
      operation,
      activities.replace.route,
      activities.replace.route,
    ]);
  });

  it("says what is missing, of another type, or nothing at all", async () => {
    for (const [data, ...said] of [
      [{}, "activityId: is required"],
      [{ activityId: null }, "activityId: expected a number"],
      [[], "expected an object"],
      [null, "expected an object"],
      ["text", "expected an object"],
    ] as const) {
      const { drift } = await call(ofs(data).transport, activities.get, 7).withResponse();
      expect(drift).toMatchObject([{ operation }]);
      expect(drift.map(describeProblem)).toEqual(said);
    }
  });

  it("throws in strict mode, naming every place, none of the values, and reporting nothing twice", async () => {
    const { told, transport } = ofs(wrong, { validation: { response: "strict" } });
    const error = await failureOf<DriftError>(call(transport, activities.get, 7));
    expect(error).toMatchObject({
      code: "drift",
      retryable: false,
      drift: [{ path: ["activityId"] }, { path: ["status"] }],
    });
    expect(error.message).toContain("  activityId: expected a number\n");
    expect(error.message).not.toContain("flying");
    expect(told).toEqual([]);
  });

  it("is not looked at when that is switched off", async () => {
    const { told, transport } = ofs(wrong, { validation: { response: "off" } });
    expect((await call(transport, activities.get, 7).withResponse()).drift).toEqual([]);
    expect(told).toEqual([]);
  });

  it("is treated as the call says, before what the transport says", async () => {
    const strict = ofs(wrong, { validation: { response: "strict" } });
    await call(strict.transport, activities.get, 7, { validation: "off" });
    const observing = ofs(wrong);
    expect(await failureOf(call(observing.transport, activities.get, 7, { validation: "strict" }))).toMatchObject({
      code: "drift",
    });
  });
});

it("finds nothing in what matches, own properties included", async () => {
  const { told, transport } = ofs({ activityId: 7, status: "pending", XA_OWN: 1, links: [] });
  expect((await call(transport, activities.get, 7).withResponse()).drift).toEqual([]);
  expect(told).toEqual([]);
});

it("keeps the errors of a listener to itself, also later ones", async () => {
  for (const onDrift of [
    () => {
      throw new Error("mine");
    },
    () => Promise.reject(new Error("mine")),
  ]) {
    const { transport } = ofs(wrong, { onDrift });
    await expect(call(transport, activities.get, 7)).resolves.toEqual(wrong);
  }
});

it("lets a response name a prototype without becoming one", async () => {
  const text = '{"activityId":7,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
  for (const validation of ["observe", "off"] as const) {
    const exchange = script(new Response(text, { headers: { "content-type": "application/json" } }));
    const transport = createTransport({ instance: "acme", token: "t", exchange, validation: { response: validation } });
    const data = await call(transport, activities.get, 7);
    expect(Object.keys(data)).toEqual(["activityId", "__proto__", "constructor"]);
    expect((data as { polluted?: unknown }).polluted).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(JSON.stringify(data)).toBe(text);
  }
});

it("reports members that the model does not know, but for links", async () => {
  const Fixed: Model<{ label: string; part?: { name?: string } }> = () =>
    object<{ label: string; part?: { name?: string } }>({
      label: z.string(),
      part: z.optional(object<{ name?: string }>({ name: z.optional(z.string()) })),
    });
  const fixed = { route: "GET /rest/x", response: Fixed } satisfies Operation;
  const { transport } = ofs({ label: "a", added: 1, links: [], part: { name: "b", links: [], more: 2 } });
  const { drift } = await call(transport, fixed).withResponse();
  expect(drift.map(describeProblem).sort()).toEqual(["added: is unknown", "part.more: is unknown"]);
});
