import { call, type Operation } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as activities from "../test/operations.js";
import { failureOf, json, problem, script } from "../test/script.js";
import { basic } from "./auth/basic.js";
import type { Layer } from "./layer.js";
import { createTransport } from "./transport.js";

const base = { instance: "acme", token: "t" };
const limited = { ...activities.list, limit: { name: "activities", concurrent: 3 } } satisfies Operation;
const now = { "retry-after": "0" };

describe("settings of a transport in use", () => {
  it("change how often calls are sent from then on", async () => {
    const exchange = script(problem(503, "", now));
    const transport = createTransport({ ...base, exchange });
    transport.configure({ retry: { attempts: 1 } });
    await failureOf(call(transport, activities.get, 1));
    expect(exchange.sent).toHaveLength(1);
    transport.configure({ retry: { attempts: 2 } });
    await failureOf(call(transport, activities.get, 1));
    expect(exchange.sent).toHaveLength(3);
  });

  it("give places to those who wait for one", async () => {
    const open: (() => void)[] = [];
    const exchange = () => new Promise<Response>((resolve) => open.push(() => resolve(Response.json({ items: [] }))));
    const transport = createTransport({ ...base, exchange });
    const calls = Array.from({ length: 5 }, () => call(transport, limited, {}).then(() => {}));
    await expect.poll(() => open.length).toBe(3);
    expect(transport.health().limits).toMatchObject([{ running: 3, waiting: 2 }]);
    transport.configure({ limits: { places: { activities: 5 } } });
    await expect.poll(() => open.length).toBe(5);
    for (const release of open) release();
    await Promise.all(calls);
  });

  it("leave the others as they are", async () => {
    const exchange = script(problem(503, "", now));
    const transport = createTransport({ ...base, exchange, retry: { attempts: 2 } });
    transport.configure({ limits: { maxWaiting: 1 } });
    transport.configure({});
    transport.configure({ retry: { attempts: undefined }, limits: { maxWaiting: undefined } });
    await failureOf(call(transport, activities.get, 1));
    expect(exchange.sent).toHaveLength(2);
  });
});

describe("an option that is undefined", () => {
  const absent = { attempts: undefined, maxRetryAfterMs: undefined };

  it("counts as absent", async () => {
    const exchange = script(problem(503, "", now));
    const transport = createTransport({ ...base, baseUrl: undefined, exchange, timeout: undefined, retry: absent });
    await failureOf(call(transport, activities.get, 1));
    expect(exchange.sent).toHaveLength(3);
    const options = { signal: undefined, headers: undefined, timeout: { total: undefined }, attempts: undefined };
    await failureOf(call(transport, activities.get, 1, options));
    expect(exchange.sent).toHaveLength(6);
  });
});

describe("a transport says", () => {
  it("where it calls and as whom", () => {
    expect(createTransport({ ...base, clientId: "app", clientSecret: "s", token: undefined as never })).toMatchObject({
      baseUrl: "https://acme.fs.ocs.oraclecloud.com",
      principal: "app@acme",
    });
    const transport = createTransport(base);
    expect(transport.principal).toBeUndefined();
    transport.rotate({ auth: basic({ user: "jo", password: "p" }) });
    expect(transport.principal).toBe("jo@acme");
  });

  it("to layers how long a call waited for its place", async () => {
    const waits: (number | undefined)[] = [];
    const transport = createTransport({
      ...base,
      exchange: script(json({ items: [] })),
      layers: [
        {
          name: "waits",
          attempt: (attempt, next) => {
            waits.push(attempt.call.queuedMs);
            expect(attempt.call.transport).toBe(transport);
            return next();
          },
        },
      ],
    });
    await call(transport, limited, {});
    await call(transport, activities.get, 1);
    expect(waits).toEqual([expect.any(Number), undefined]);
  });
});

describe("a layer", () => {
  it("may wrap all that is sent, requests for tokens included, the first of the list outermost", async () => {
    const seen: string[] = [];
    const around = (name: string): Layer => ({
      name,
      exchange: (next) => (request, signal) => {
        seen.push(`${name} ${new URL(request.url).pathname}`);
        return next(request, signal);
      },
    });
    const exchange = script(json({ access_token: "x", expires_in: 3600 }), json({ activityId: 1 }));
    const transport = createTransport({
      instance: "acme",
      clientId: "app",
      clientSecret: "s",
      exchange,
      layers: [around("a"), around("b")],
    });
    await call(transport, activities.get, 1);
    const [token, activity] = ["/rest/oauthTokenService/v2/token", "/rest/ofscCore/v1/activities/1"];
    expect(seen).toEqual([`a ${token}`, `b ${token}`, `a ${activity}`, `b ${activity}`]);
  });

  it("may put another operation in the place of one", async () => {
    const exchange = script(problem(503, "", now), json({ activityId: 1 }));
    const never = {
      name: "never again",
      operation: (operation: Operation) => ({ ...operation, replay: false }),
    };
    const transport = createTransport({ ...base, exchange, layers: [never] });
    const result = await call(transport, activities.create, { activityType: "LU" } as never).withResponse();
    expect(result.attempts).toHaveLength(2);
  });
});
