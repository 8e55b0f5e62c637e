import { call } from "@ofsc/contract";
import { pino } from "pino";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, fetchFailed, json, problem, script } from "../../test/script.js";
import { memoryLogger } from "../../test/telemetry.js";
import type { Layer } from "../layer.js";
import { createTransport } from "../transport.js";
import type { LogLevel } from "./level.js";
import { logging } from "./logging.js";

afterEach(() => void vi.restoreAllMocks());

const now = { "retry-after": "0" };

/** A transport that logs to memory, and answers as it is told. */
function ofs(level: LogLevel, ...steps: Parameters<typeof script>) {
  const { lines, logger } = memoryLogger();
  const layer = logging({ logger, level });
  return {
    lines,
    layer,
    transport: createTransport({ instance: "acme", token: "t", exchange: script(...steps), layers: [layer] }),
  };
}

describe("a call", () => {
  it("is one record, and one sentence", async () => {
    const { lines, transport } = ofs(
      "info",
      problem(503, "", now),
      json({ activityId: 1 }, 200, { "x-request-id": "r-1" }),
    );
    await call(transport, activities.limited, 1);
    const { route } = activities.limited;
    expect(lines).toEqual([
      {
        level: "info",
        record: {
          operation: route,
          route,
          outcome: "success",
          status: 200,
          durationMs: expect.any(Number),
          queuedMs: expect.any(Number),
          attempts: 2,
          requestId: "r-1",
        },
        message: expect.stringMatching(/^GET .*activityId}: ok \(200, \d+ ms, 2 attempts\)$/),
      },
    ]);
  });

  it.each([
    ["warn", problem(404, "no Jane"), { code: "not_found", title: "Title 404" }],
    ["error", problem(500), { code: "server" }],
    ["error", fetchFailed("ECONNRESET"), { code: "connection", reason: "no response from OFS (ECONNRESET)" }],
  ] as const)("that failed is written at %s", async (level, answer, error) => {
    const { lines, transport } = ofs("info", answer);
    await failureOf(call(transport, activities.get, 1, { attempts: 1 }));
    expect(lines).toMatchObject([{ level, record: { outcome: "failure", error } }]);
    expect(JSON.stringify(lines)).not.toContain("Jane");
  });

  it("that was not sent is written with where it is wrong", async () => {
    const { lines, transport } = ofs("info");
    await failureOf(call(transport, activities.list, { limit: "many", dateFrom: 7 } as never));
    expect(lines).toMatchObject([
      { level: "warn", record: { attempts: 0, error: { code: "validation", problems: ["dateFrom", "limit"] } } },
    ]);
  });

  it("that was given up by its caller, or failed in code of the program, is no failure of OFS", async () => {
    const aborted = ofs("info");
    await failureOf(call(aborted.transport, activities.get, 1, { signal: AbortSignal.abort() }));
    expect(aborted.lines).toMatchObject([
      { level: "info", record: { outcome: "aborted", error: { code: "aborted" } } },
    ]);
    const { lines, logger } = memoryLogger();
    const broken = { name: "broken", call: () => Promise.reject(new TypeError("secret")) };
    const transport = createTransport({ instance: "acme", token: "t", layers: [logging({ logger }), broken] });
    await failureOf(call(transport, activities.get, 1));
    expect(lines).toMatchObject([{ level: "warn", record: { error: { code: "unknown" } } }]);
    expect(JSON.stringify(lines)).not.toContain("secret");
  });

  it("tells how much of its answer is not what the contract says", async () => {
    const { lines, transport } = ofs("info", json({ activityId: "x" }));
    await call(transport, activities.get, 1);
    expect(lines).toMatchObject([{ record: { drift: 1 } }]);
  });
});

describe("debug", () => {
  it("shows each attempt, what was sent and what came back, by its shape", async () => {
    const { lines, transport } = ofs("debug", problem(503, "", now), json({ activityId: 1, items: ["a", "b"] }));
    await call(transport, activities.create, { status: "pending" }, { headers: { "x-key": "secret" } });
    const url = "https://acme.fs.ocs.oraclecloud.com/rest/ofscCore/v1/activities";
    const sent = {
      requestHeaders: {
        accept: "application/json",
        "content-type": "application/json",
        "x-key": "[redacted]",
        authorization: "[redacted]",
      },
      requestBody: "{ status: string }",
    };
    expect(lines).toMatchObject([
      { level: "debug", record: { attempt: 1, method: "POST", url, status: 503, ...sent, responseHeaders: now } },
      { level: "debug", record: { attempt: 2, status: 200, ...sent } },
      {
        level: "info",
        record: {
          responseBody: "{ activityId: number, items: [2 × string] }",
          tries: [{ verdict: "503 is retried" }, { verdict: "succeeded" }],
        },
      },
    ]);
    expect(lines[0]?.message).toMatch(/^POST https:.*: 503 after \d+ ms$/);
  });

  it("shows what an error looks like, and that nothing came back", async () => {
    const refused = ofs("debug", problem(400, "secret"));
    await failureOf(call(refused.transport, activities.get, 1));
    expect(refused.lines.at(-1)?.record["responseBody"]).toBe(
      "{ type: string, title: string, status: string, detail: string }",
    );
    const lost = ofs("debug", fetchFailed("ECONNRESET"));
    await failureOf(call(lost.transport, activities.get, 1, { attempts: 1 }));
    expect(lost.lines).toMatchObject([
      { record: { attempt: 1, error: "connection" }, message: expect.stringContaining("connection after") },
      { record: { responseBody: "nothing" } },
    ]);
  });
});

describe("the level", () => {
  it.each([
    ["off", []],
    ["error", ["error"]],
    ["warn", ["error", "warn"]],
    ["info", ["error", "warn", "info"]],
    ["debug", ["debug", "error", "debug", "warn", "debug", "info"]],
  ] as const)("%s writes what is as urgent, or more", async (level, written) => {
    const { lines, transport } = ofs(level, problem(500), problem(404), json({ activityId: 1 }));
    for (let time = 0; time < 3; time++) {
      await call(transport, activities.get, 1, { attempts: 1 }).catch(() => {});
    }
    expect(lines.map((line) => line.level)).toEqual(written);
  });

  it("can be changed while calls are made", async () => {
    const { lines, layer, transport } = ofs("off", json({ activityId: 1 }));
    await call(transport, activities.get, 1);
    layer.level = "info";
    expect(layer.level).toBe("info");
    await call(transport, activities.get, 1);
    expect(lines).toHaveLength(1);
  });

  it("is refused when it is none", () => {
    const layer = logging({ level: "error" });
    expect(() => {
      layer.level = "loud" as LogLevel;
    }).toThrow('level: expected one of "off", "error", "warn", "info", "debug", got "loud"');
    expect(layer.level).toBe("error");
    expect(() => logging({ level: "loud" as LogLevel })).toThrow(expect.objectContaining({ code: "configuration" }));
  });
});

describe("a logger", () => {
  /** One call that succeeds, through one layer. */
  const readThrough = (layer: Layer) => {
    const exchange = script(json({ activityId: 1 }));
    return call(createTransport({ instance: "acme", token: "t", exchange, layers: [layer] }), activities.get, 1);
  };

  it("is pino as it is", async () => {
    const lines: string[] = [];
    const logger = pino({ level: "debug" }, { write: (line) => lines.push(line) });
    await readThrough(logging({ logger, level: "debug" }));
    const records = lines.map((line) => JSON.parse(line));
    expect(records).toMatchObject([
      { level: 20, attempt: 1, status: 200, msg: expect.stringContaining("200 after") },
      { level: 30, operation: activities.get.route, outcome: "success", msg: expect.stringContaining("ok (200") },
    ]);
  });

  it("is the console as it is", async () => {
    const info = vi.spyOn(console, "info").mockImplementation(() => {});
    await readThrough(logging({ logger: console }));
    expect(info.mock.calls).toEqual([[expect.objectContaining({ status: 200 }), expect.stringContaining("ok (200")]]);
  });

  it("writes lines of JSON on the error output when none is given", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const exchange = script(problem(500), problem(404), json({ activityId: 1 }));
    const transport = createTransport({
      instance: "acme",
      token: "t",
      exchange,
      layers: [logging({ level: "debug" })],
    });
    for (let time = 0; time < 3; time++) await call(transport, activities.get, 1, { attempts: 1 }).catch(() => {});
    const records = error.mock.calls.map(([line]) => JSON.parse(line));
    expect(records.map(({ level }) => level)).toEqual(["debug", "error", "debug", "warn", "debug", "info"]);
    expect(records[5]).toMatchObject({
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      msg: expect.any(String),
      status: 200,
    });
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
  ])("that %s fails no call", async (_, fail) => {
    const logger = { error: fail, warn: fail, info: fail, debug: fail };
    const layers = [logging({ logger, level: "debug" })];
    const exchange = script(json({ activityId: 1 }), problem(404));
    const transport = createTransport({ instance: "acme", token: "t", exchange, layers });
    expect(await call(transport, activities.get, 1)).toEqual({ activityId: 1 });
    expect(await failureOf(call(transport, activities.get, 1))).toMatchObject({ code: "not_found" });
  });
});
