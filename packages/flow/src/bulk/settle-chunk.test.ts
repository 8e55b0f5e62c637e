import { describe, expect, it } from "vitest";
import { bulkRoute, collect, failureOf, memorySink, numbers, openSite, orders } from "../../test/company.js";
import { memoryStore } from "../work/memory-store.js";
import { activityBatch } from "./activity-batch.js";
import type { BulkOutcome } from "./batch.js";
import { bulk } from "./bulk.js";

const byNumber = { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" } as const;
const quick = { backoffMs: [1, 5] } as const;
const once = (counts: Map<string, number>) => [...counts.values()].every((count) => count === 1);

describe("a chunk that fails as a whole", () => {
  it("is sent again when its answer was lost, and no row is there twice", async () => {
    const { transport, server, hit } = await openSite();
    hit({ kind: "reset", when: "applied", rate: 0.3 });
    const outcomes = await collect(
      bulk(transport, activityBatch(byNumber), orders(400), { rows: 10, attempts: 20, ...quick }),
    );
    expect(outcomes.every(({ status }) => status === "created" || status === "updated")).toBe(true);
    expect(outcomes.some(({ attempts }) => attempts > 1)).toBe(true);
    expect(numbers(server).size).toBe(400);
    expect(once(numbers(server))).toBe(true);
  });

  it("is never sent blindly when that might do harm: its rows are asked for", async () => {
    const { transport, server, hit, core } = await openSite();
    hit({ kind: "reset", when: "applied", times: 1 });
    hit({ kind: "reset", when: "afterBody", times: 1, skip: 1 });
    const rows = orders(20).map((row) => ({ ...row, activityId: null }));
    const find = async ({ apptNumber = "" }: { apptNumber?: string }) => {
      const query = {
        searchInField: "apptNumber",
        searchForValue: apptNumber,
        dateFrom: "2026-12-01",
        dateTo: "2026-12-01",
      };
      return (await core.activities.search(query)).items.length > 0 ? "applied" : "absent";
    };
    const batch = activityBatch({ identifyActivityBy: "activityId", ifInFinalStatusThen: "doNothing" }, { find });
    const outcomes = await collect(bulk(transport, batch, rows, { rows: 10, concurrency: 1, ...quick }));
    expect(outcomes.map(({ status }) => status)).toEqual(rows.map(() => "created"));
    expect(once(numbers(server))).toBe(true);
    expect(numbers(server).size).toBe(20);
  });

  it("is unknown where nobody can tell", async () => {
    const { transport, server, hit } = await openSite();
    hit({ kind: "reset", when: "applied", times: 1 });
    const dead = memorySink<BulkOutcome<unknown>>();
    const batch = activityBatch({ identifyActivityBy: "apptNumber", ifInFinalStatusThen: "createNew" });
    const run = bulk(transport, batch, orders(5), { deadLetters: dead, ...quick });
    expect(await failureOf(run.finish())).toMatchObject({ summary: { created: 0, unknown: 5 } });
    expect(dead.rows.map(({ status }) => status)).toEqual(Array(5).fill("unknown"));
    expect(once(numbers(server))).toBe(true);
  });

  it("loses the row that OFS names, and halves where it names none", async () => {
    const { transport, server, calls } = await openSite();
    const plain = { ...activityBatch(byNumber), operation: { ...activityBatch(byNumber).operation } };
    // What this side lets pass and OFS does not.
    server.faults.add({
      kind: "status",
      route: bulkRoute,
      status: 400,
      detail: "Invalid property value. Path: 'activities/1/duration'. Value: '%%'.",
      times: 1,
    });
    const named = await collect(bulk(transport, plain, orders(4)));
    expect(named.map(({ status }) => status)).toEqual(["created", "failed", "created", "created"]);
    expect(named[1]).toMatchObject({ error: { code: "api", status: 400 }, attempts: 1 });
    const before = calls(bulkRoute);
    server.faults.add({ kind: "status", route: bulkRoute, status: 400, detail: "No.", times: 3 });
    const halved = await collect(bulk(transport, plain, orders(4), { concurrency: 1 }));
    expect(halved.map(({ status }) => status)).toEqual(["failed", "created", "updated", "updated"]);
    expect(calls(bulkRoute) - before).toBe(5);
  });

  it("is halved when it is too large, and so are those to come", async () => {
    const { transport, server, hit, calls } = await openSite();
    hit({ kind: "status", status: 413, times: 1 });
    const run = bulk(transport, activityBatch(byNumber), orders(40), { rows: 20, concurrency: 1 });
    expect(await run.finish()).toMatchObject({ created: 40 });
    expect(calls(bulkRoute)).toBeLessThanOrEqual(6);
    expect(numbers(server).size).toBe(40);
  });

  it("waits as long as it is told after 429, uses up no attempt, and keeps the others waiting", async () => {
    const { transport, hit, calls } = await openSite({}, { retry: { attempts: 1 } });
    hit({ kind: "status", status: 429, retryAfter: "0", times: 12 });
    const run = bulk(transport, activityBatch(byNumber), orders(40), {
      rows: 10,
      attempts: 1,
      concurrency: 3,
      ...quick,
    });
    expect(await run.finish()).toMatchObject({ created: 40, failed: 0 });
    expect(calls(bulkRoute)).toBe(16);
  });

  it("is cut down to the row that makes OFS fail each time", async () => {
    const { transport, server, hit } = await openSite({}, { retry: { attempts: 1 } });
    hit({ kind: "status", status: 500 });
    const fetch = transport.send;
    // Only the poisoned row meets the fault.
    const sender = {
      send: (...[operation, invocation]: Parameters<typeof fetch>) => {
        if (JSON.stringify(invocation.body).includes('"N7"')) return fetch(operation, invocation);
        server.faults.clear();
        return fetch(operation, invocation).finally(() => hit({ kind: "status", status: 500 }));
      },
    };
    const run = bulk(sender, activityBatch(byNumber), orders(32), { rows: 16, concurrency: 1, attempts: 2, ...quick });
    expect(await failureOf(run.finish())).toMatchObject({
      summary: { created: 31, failed: 1 },
      failures: [{ index: 7, error: { code: "server", status: 500, retryable: true } }],
    });
  });

  it("waits out an outage, or gives up when told to", async () => {
    const { transport, hit } = await openSite({}, { retry: { attempts: 1 } });
    hit({ kind: "status", status: 503, times: 30 });
    const patient = bulk(transport, activityBatch(byNumber), orders(10), { attempts: 2, ...quick });
    expect(await patient.finish()).toMatchObject({ created: 10 });
    hit({ kind: "status", status: 503 });
    const store = memoryStore();
    const checkpoint = { store, key: "work" };
    const hasty = bulk(transport, activityBatch(byNumber), orders(10), { giveUpAfterMs: 50, checkpoint, ...quick });
    expect(await failureOf(hasty.finish())).toMatchObject({ code: "server", status: 503 });
  });

  it("ends the run where it cannot get better, and calls no row failed", async () => {
    const { transport, hit, calls } = await openSite();
    hit({ kind: "status", status: 403 });
    const dead = memorySink<BulkOutcome<unknown>>();
    const run = bulk(transport, activityBatch(byNumber), orders(50), { rows: 10, deadLetters: dead });
    expect(await failureOf(run.finish())).toMatchObject({ code: "authorization" });
    expect(dead.rows).toEqual([]);
    expect(calls(bulkRoute)).toBeLessThanOrEqual(2);
  });

  it("has rows that the answer does not tell of", async () => {
    const { transport, server } = await openSite();
    server.faults.add({
      kind: "drift",
      route: bulkRoute,
      change: (data) => ({ results: (data as { results: unknown[] }).results.slice(0, 2) }),
    });
    const outcomes = await collect(bulk(transport, activityBatch(byNumber), orders(3)));
    expect(outcomes.map(({ status }) => status)).toEqual(["created", "created", "unknown"]);
  });
});
