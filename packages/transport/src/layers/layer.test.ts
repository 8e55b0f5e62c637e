import { call } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, fetchFailed, json, problem, script } from "../../test/script.js";
import type { Layer } from "../layer.js";
import { createTransport } from "../transport.js";

const base = { instance: "acme", token: "t" };
const now = { "retry-after": "0" };

/** Notes when a call and its attempts pass. */
function noting(name: string, notes: string[]): Layer {
  return {
    name,
    call: async (_, next) => {
      notes.push(`${name}: call`);
      const result = await next();
      notes.push(`${name}: done`);
      return result;
    },
    attempt: async ({ number }, next) => {
      notes.push(`${name}: attempt ${number}`);
      const response = await next();
      notes.push(`${name}: ${response.status}`);
      return response;
    },
  };
}

describe("layers of the user", () => {
  it("run in the order of their list, around the call and around every attempt", async () => {
    const notes: string[] = [];
    const exchange = script(problem(503, "", now), json({ activityId: 1 }));
    const transport = createTransport({ ...base, exchange, layers: [noting("a", notes), noting("b", notes)] });
    await call(transport, activities.get, 1);
    expect(notes).toEqual([
      ..."a: call, b: call".split(", "),
      ..."a: attempt 1, b: attempt 1, b: 503, a: 503".split(", "),
      ..."a: attempt 2, b: attempt 2, b: 200, a: 200".split(", "),
      ..."b: done, a: done".split(", "),
    ]);
  });

  it("see the operation, its arguments, and what is sent", async () => {
    const seen: unknown[] = [];
    const layer: Layer = {
      name: "audit",
      call: async ({ operation, name, invocation, attempts }, next) => {
        seen.push(operation, name, invocation.params);
        const result = await next();
        seen.push(attempts.length, result.attempts === attempts);
        return result;
      },
      attempt: async ({ call: of, number, request, signal }, next) => {
        seen.push(of.operation, number, request.method, request.url, signal.aborted);
        return next();
      },
    };
    await call(
      createTransport({ ...base, exchange: script(json({ activityId: 1 })), layers: [layer] }),
      activities.get,
      1,
    );
    const { get } = activities;
    const url = "https://acme.fs.ocs.oraclecloud.com/rest/ofscCore/v1/activities/1";
    expect(seen).toEqual([get, get.route, { activityId: 1 }, get, 1, "GET", url, false, 1, true]);
  });

  it("may change the headers of an attempt, of that one alone", async () => {
    const exchange = script(problem(503, "", now), json({ activityId: 1 }));
    const layer: Layer = {
      name: "sign",
      attempt: (attempt, next) => {
        attempt.request.headers[`x-signed-${attempt.number}`] = "yes";
        return next();
      },
    };
    await call(createTransport({ ...base, exchange, layers: [layer] }), activities.get, 1);
    expect(exchange.sent.map(({ headers }) => Object.keys(headers).filter((name) => name.startsWith("x-")))).toEqual([
      ["x-signed-1"],
      ["x-signed-2"],
    ]);
  });

  it("may answer by themselves, a call or an attempt", async () => {
    const exchange = script();
    const cached = { data: { activityId: 7 }, response: json({}), attempts: [], drift: [] };
    const cache: Layer = { name: "cache", call: async () => cached };
    expect(await call(createTransport({ ...base, exchange, layers: [cache] }), activities.get, 1)).toBe(cached.data);
    const canned: Layer = { name: "canned", attempt: async () => json({ activityId: 8 }) };
    expect(await call(createTransport({ ...base, exchange, layers: [canned] }), activities.get, 1)).toEqual({
      activityId: 8,
    });
    expect(exchange.sent).toHaveLength(0);
  });

  it("may end a call with an error of their own, which comes back as it is and is not tried again", async () => {
    const own = new TypeError("not on Sundays");
    const boom = () => {
      throw own;
    };
    const reject = () => Promise.reject(own);
    for (const run of [boom, reject]) {
      for (const layer of [
        { name: "sunday", call: run },
        { name: "sunday", attempt: run },
      ]) {
        const exchange = script(json({ activityId: 1 }));
        const transport = createTransport({ ...base, exchange, layers: [layer] });
        expect(await failureOf(call(transport, activities.get, 1))).toBe(own);
        expect(exchange.sent).toHaveLength(0);
      }
    }
  });

  it("see failures to send as errors of the SDK, and may mend them", async () => {
    const seen: unknown[] = [];
    const layer: Layer = {
      name: "fallback",
      attempt: (_, next) =>
        next().catch((error: { code: string }) => {
          seen.push(error.code);
          return json({ activityId: 9 });
        }),
    };
    const transport = createTransport({ ...base, exchange: script(fetchFailed("ECONNRESET")), layers: [layer] });
    expect(await call(transport, activities.get, 1)).toEqual({ activityId: 9 });
    expect(seen).toEqual(["connection"]);
  });

  it("run for a path outside the contract, too", async () => {
    const names: string[] = [];
    const layer: Layer = {
      name: "names",
      call: (of, next) => {
        names.push(of.name);
        return next();
      },
    };
    const transport = createTransport({ ...base, exchange: script(json({})), layers: [layer] });
    await transport.request("GET", "/rest/new");
    expect(names).toEqual(["GET /rest/new"]);
  });

  it("may not send a call or an attempt twice", async () => {
    const twice = async <T>(_: unknown, next: () => Promise<T>) => {
      await next();
      return next();
    };
    for (const level of ["call", "attempt"] as const) {
      const exchange = script(json({ activityId: 1 }));
      const transport = createTransport({ ...base, exchange, layers: [{ name: "careless", [level]: twice }] });
      expect(await failureOf(call(transport, activities.create, {}))).toMatchObject({
        code: "configuration",
        message: expect.stringContaining('"careless"'),
        operation: activities.create.route,
      });
      expect(exchange.sent).toHaveLength(1);
    }
  });

  it("may send again where they say that they repeat", async () => {
    const again: Layer = {
      name: "until there is one",
      repeats: true,
      call: async (_, next) => {
        let result = await next();
        while ((result.data as { activityId: number }).activityId === 0) result = await next();
        return result;
      },
    };
    const exchange = script(json({ activityId: 0 }), json({ activityId: 0 }), json({ activityId: 7 }));
    const transport = createTransport({ ...base, exchange, layers: [again] });
    const result = await call(transport, activities.limited, 1).withResponse();
    expect(result.data).toEqual({ activityId: 7 });
    expect(result.attempts.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(transport.health().limits).toMatchObject([{ running: 0 }]);
  });
});
