import { call } from "@ofsc/contract";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, problem, script } from "../../test/script.js";
import { basic } from "../auth/basic.js";
import { createTransport } from "../transport.js";
import { type AuditOptions, type AuditRecord, audit } from "./audit.js";

afterEach(() => void vi.restoreAllMocks());

const auth = basic({ clientId: "reports", clientSecret: "s" });
const now = () => Date.UTC(2026, 11, 1, 8);
const ofs = (options: AuditOptions, ...steps: Parameters<typeof script>) =>
  createTransport({ instance: "acme", auth, exchange: script(...steps), layers: [audit({ now, ...options })] });

describe("the trail", () => {
  it("has one record of each call, attempts and all", async () => {
    const records: AuditRecord[] = [];
    const answer = json({ activityId: 1 }, 200, { "x-request-id": "r-1" });
    const transport = ofs({ sink: (record) => records.push(record) }, problem(503, "", { "retry-after": "0" }), answer);
    await call(transport, activities.get, 1);
    const { route } = activities.get;
    expect(records).toEqual([
      {
        time: "2026-12-01T08:00:00.000Z",
        baseUrl: "https://acme.fs.ocs.oraclecloud.com",
        principal: "re***@acme",
        operation: route,
        route,
        outcome: "success",
        status: 200,
        durationMs: expect.any(Number),
        attempts: 2,
        requestId: "r-1",
      },
    ]);
  });

  it("has the calls that failed, and those that were never sent", async () => {
    const records: AuditRecord[] = [];
    const transport = ofs({ sink: (record) => records.push(record) }, problem(409, "Jane is busy"));
    await failureOf(call(transport, activities.get, 1));
    await failureOf(call(transport, activities.getResource, ""));
    await failureOf(call(transport, activities.get, 1, { signal: AbortSignal.abort() }));
    expect(records).toMatchObject([
      {
        outcome: "failure",
        status: 409,
        error: { code: "conflict", type: "https://docs.oracle.com/errors", title: "Title 409" },
      },
      { outcome: "failure", attempts: 0, error: { code: "validation" } },
      { outcome: "aborted", attempts: 0, error: { code: "aborted" } },
    ]);
    expect(JSON.stringify(records)).not.toContain("Jane");
  });

  it("has what OFS said of an error when that is asked for", async () => {
    const records: AuditRecord[] = [];
    const transport = ofs(
      { sink: (record) => records.push(record), detail: true },
      problem(409, "Jane is busy"),
      new Error(),
    );
    await failureOf(call(transport, activities.get, 1));
    await failureOf(call(transport, activities.get, 1, { attempts: 1 }));
    expect(records[0]?.error?.detail).toBe("Jane is busy");
    expect(records[1]?.error).not.toHaveProperty("detail");
  });

  it("knows no principal where only the token does", async () => {
    const records: AuditRecord[] = [];
    const layers = [audit({ sink: (record) => records.push(record) })];
    const exchange = script(json({ activityId: 1 }));
    await call(createTransport({ instance: "acme", token: "t", exchange, layers }), activities.get, 1);
    expect(records[0]).not.toHaveProperty("principal");
    expect(Math.abs(Date.parse(records[0]?.time ?? "") - Date.now())).toBeLessThan(60_000);
  });

  it("goes to a stream as lines of JSON", async () => {
    const lines: string[] = [];
    const transport = ofs({ sink: { write: (line) => lines.push(line) } }, json({ activityId: 1 }));
    await call(transport, activities.get, 1);
    await call(transport, activities.get, 2);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect(lines.every((line) => line.indexOf("\n") === line.length - 1)).toBe(true);
  });
});

describe("a sink that fails", () => {
  const failing = {
    throws: () => {
      throw new Error("disk full");
    },
    rejects: () => Promise.reject(new Error("disk full")),
  };

  it.each(Object.entries(failing))("and %s fails no call, and is told of", async (_, sink) => {
    const told: unknown[] = [];
    const transport = ofs({ sink, onError: (error) => told.push(error) }, json({ activityId: 1 }), problem(404));
    expect(await call(transport, activities.get, 1)).toEqual({ activityId: 1 });
    expect(await failureOf(call(transport, activities.get, 1))).toMatchObject({ code: "not_found" });
    await vi.waitFor(() => expect(told).toEqual([new Error("disk full"), new Error("disk full")]));
  });

  it("is told of on the console, once, when nobody else wants to know", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const transport = ofs({ sink: failing.throws }, json({ activityId: 1 }));
    for (let time = 0; time < 3; time++) await call(transport, activities.get, 1);
    expect(warn.mock.calls).toEqual([["audit: the sink failed, records are missing"]]);
  });

  it("fails no call when the clock or whoever is told fails, too", async () => {
    const fail = failing.throws;
    const transport = ofs({ sink: fail, onError: fail, now: fail }, json({ activityId: 1 }));
    expect(await call(transport, activities.get, 1)).toEqual({ activityId: 1 });
  });
});
