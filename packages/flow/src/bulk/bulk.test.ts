import { describe, expect, it } from "vitest";
import { bulkRoute, collect, failureOf, memorySink, numbers, openSite, orders } from "../../test/company.js";
import { memoryStore } from "../work/memory-store.js";
import { activityBatch } from "./activity-batch.js";
import { type BulkOutcome, bulk } from "./bulk.js";
import { checkRows } from "./check-rows.js";

const byNumber = { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" } as const;
const quick = { backoffMs: [1, 5] } as const;
const once = (counts: Map<string, number>) => [...counts.values()].every((count) => count === 1);

describe("rows on their way", () => {
  it("are created in chunks, and each is told of in its order", async () => {
    const { server, transport, calls } = await openSite();
    const outcomes = await collect(bulk(transport, activityBatch(byNumber), orders(30), { rows: 8 }));
    expect(outcomes.map(({ index, status, attempts }) => [index, status, attempts])).toEqual(
      orders(30).map((_, index) => [index, "created", 1]),
    );
    expect(numbers(server).size).toBe(30);
    expect(calls(bulkRoute)).toBe(4);
    const again = bulk(transport, activityBatch(byNumber), orders(30), { rows: 8 });
    expect(await again.finish()).toMatchObject({ created: 0, updated: 30, failed: 0 });
    expect(again.progress).toMatchObject({ done: 30, total: 30, failed: 0, calls: 4 });
  });

  it("come from any source, and nothing is sent before somebody looks", async () => {
    const { transport, calls } = await openSite();
    const stream = new ReadableStream({
      start(controller) {
        for (const order of orders(3)) controller.enqueue(order);
        controller.close();
      },
    });
    const run = bulk(transport, activityBatch(byNumber), stream);
    expect(calls(bulkRoute)).toBe(0);
    expect(await run.finish()).toMatchObject({ created: 3 });
    async function* slowly() {
      yield* orders(3);
    }
    expect(await bulk(transport, activityBatch(byNumber), slowly()).finish()).toMatchObject({ updated: 3 });
  });

  it("fail by their own path when no model takes them, unsent, and spoil nothing", async () => {
    const { transport, server } = await openSite();
    const rows: Record<string, unknown>[] = orders(3);
    rows[1] = { ...rows[1], duration: "long" };
    const [, bad] = await collect(bulk(transport, activityBatch(byNumber), rows));
    expect(bad).toMatchObject({
      status: "failed",
      index: 1,
      attempts: 0,
      error: { code: "validation", message: expect.stringContaining("activities[0].duration"), retryable: false },
    });
    expect(numbers(server).size).toBe(2);
  });

  it("fail where OFS refuses them, and the summary is an error that names them", async () => {
    const { transport } = await openSite();
    const rows = orders(3);
    rows[2] = { ...rows[2], resourceId: "nobody" } as (typeof rows)[number];
    const dead = memorySink<BulkOutcome<unknown>>();
    const error = await failureOf(bulk(transport, activityBatch(byNumber), rows, { deadLetters: dead }).finish());
    expect(error).toMatchObject({
      code: "bulk",
      summary: { created: 2, failed: 1 },
      failures: [{ index: 2, error: { code: "row" } }],
    });
    expect(dead.rows).toMatchObject([{ index: 2, status: "failed", row: { apptNumber: "N2" } }]);
    expect(dead.log).toEqual(["write 1", "flush", "close"]);
  });

  it("are cut by the bytes of the very body, and one that is too large alone is not sent", async () => {
    const { transport, server, calls } = await openSite();
    const batch = { ...activityBatch(byNumber), most: { rows: 250, bytes: 3000 } };
    const rows = orders(12).map((row) => ({ ...row, XA_NOTE: "é".repeat(400) }));
    rows.push({ ...orders(1, "L")[0], XA_NOTE: "x".repeat(4000) } as (typeof rows)[number]);
    const outcomes = await collect(bulk(transport, batch, rows));
    expect(outcomes.filter(({ status }) => status === "created")).toHaveLength(12);
    expect(outcomes.at(-1)).toMatchObject({ status: "failed", attempts: 0, error: { code: "too_large" } });
    expect(calls(bulkRoute)).toBe(6);
    const sizes = server.requests.flatMap(({ route, body }) => (route === bulkRoute ? new Blob([body]).size : []));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3000);
  });

  it("with the same key keep their order and are never under way together", async () => {
    const { transport, server, calls } = await openSite();
    const [order] = orders(1);
    const rows = [1, 2, 3, 4].map((duration) => ({ ...order, duration: duration * 10 }));
    const outcomes = await collect(bulk(transport, activityBatch(byNumber), rows, { concurrency: 4 }));
    expect(outcomes.map(({ status }) => status)).toEqual(["created", "updated", "updated", "updated"]);
    expect([...server.world.activities.values()].map(({ duration }) => duration)).toEqual([40]);
    expect(calls(bulkRoute)).toBe(4);
  });
});

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

describe("a run that ends early", () => {
  it("goes on where it left off, with what was counted before", async () => {
    const { transport, server, hit } = await openSite();
    const checkpoint = { store: memoryStore(), key: "orders" };
    hit({ kind: "status", status: 403, skip: 3 });
    const options = { rows: 5, concurrency: 1, checkpoint };
    const first = bulk(transport, activityBatch(byNumber), orders(40), options);
    expect(await failureOf(first.finish())).toMatchObject({ code: "authorization" });
    server.faults.clear();
    const before = server.requests.length;
    const second = bulk(transport, activityBatch(byNumber), orders(40), options);
    expect(await second.finish()).toMatchObject({ created: 40 });
    expect(server.requests.length - before).toBe(5);
    expect(second.progress).toMatchObject({ done: 40, total: 40 });
    const third = bulk(transport, activityBatch(byNumber), orders(40), options);
    expect(await third.finish()).toMatchObject({ created: 40 });
    expect(server.requests.length - before).toBe(5);
  });

  it("asks for the rows that may have been sent, where they cannot be sent twice", async () => {
    const { transport, server, hit } = await openSite();
    const checkpoint = { store: memoryStore(), key: "orders" };
    const batch = (find?: () => Promise<"applied" | "absent" | "unknown">) =>
      activityBatch({ identifyActivityBy: "apptNumber", ifInFinalStatusThen: "createNew" }, find ? { find } : {});
    hit({ kind: "stall", skip: 1, after: 0 });
    const abort = new AbortController();
    const options = { rows: 5, concurrency: 1, checkpoint };
    // The second chunk is applied, and its answer never comes; then the process dies.
    const dying = bulk(transport, batch(), orders(15), { ...options, signal: abort.signal })[Symbol.asyncIterator]();
    for (let row = 0; row < 5; row++) await dying.next();
    const silent = dying.next();
    await expect.poll(() => numbers(server).size, { timeout: 10_000 }).toBe(10);
    server.faults.clear();
    abort.abort(new Error("killed"));
    await silent.catch(() => {});
    const found = await collect(
      bulk(
        transport,
        batch(async () => "applied"),
        orders(15),
        options,
      ),
    );
    expect(found.map(({ index, attempts }) => [index, attempts])).toEqual([
      ...[5, 6, 7, 8, 9].map((index) => [index, 0]),
      ...[10, 11, 12, 13, 14].map((index) => [index, 1]),
    ]);
    expect(once(numbers(server))).toBe(true);
  });

  it("refuses the checkpoint of other work by both their names", async () => {
    const { transport } = await openSite();
    const checkpoint = { store: memoryStore(), key: "orders" };
    await bulk(transport, activityBatch(byNumber), orders(1), { checkpoint }).finish();
    const other = activityBatch({ identifyActivityBy: "apptNumber", ifInFinalStatusThen: "updateExisting" });
    const error = await failureOf(bulk(transport, other, orders(1), { checkpoint }).finish());
    expect(error).toMatchObject({ code: "checkpoint", key: "orders" });
    expect(error.message).toContain("doNothing");
    expect(error.message).toContain("updateExisting");
  });

  it("stops at a signal: what is under way ends, the checkpoint is written, the reason comes back", async () => {
    const { transport, server } = await openSite();
    const checkpoint = { store: memoryStore(), key: "orders" };
    const abort = new AbortController();
    const reason = new Error("enough");
    const run = bulk(transport, activityBatch(byNumber), orders(100), {
      rows: 10,
      checkpoint,
      signal: abort.signal,
      onProgress: ({ done }) => {
        if (done > 0) abort.abort(reason);
      },
    });
    const seen: number[] = [];
    const error = await failureOf(
      (async () => {
        for await (const { index } of run) {
          seen.push(index);
          if (index === 9) abort.abort(reason);
        }
      })(),
    );
    expect(error).toBe(reason);
    expect(seen.length).toBe(numbers(server).size);
    const rest = await collect(bulk(transport, activityBatch(byNumber), orders(100), { checkpoint }));
    expect(rest[0]?.index).toBe(seen.length);
    expect(numbers(server).size).toBe(100);
  });

  it("closes its source when somebody breaks out of the loop", async () => {
    const { transport } = await openSite();
    let closed = false;
    async function* endless() {
      try {
        for (let index = 0; ; index++) yield { ...orders(1)[0], apptNumber: `E${index}` };
      } finally {
        closed = true;
      }
    }
    for await (const { index } of bulk(transport, activityBatch(byNumber), endless(), { rows: 5 })) {
      if (index === 7) break;
    }
    expect(closed).toBe(true);
  });

  it("takes no more rows once so many have failed", async () => {
    const { transport } = await openSite();
    const rows = orders(100).map((row) => ({ ...row, resourceId: "nobody" }));
    const run = bulk(transport, activityBatch(byNumber), rows, { rows: 5, stopAfter: 10, concurrency: 1 });
    const { summary } = await failureOf<Error & { summary: { failed: number } }>(run.finish());
    expect(summary.failed).toBeLessThanOrEqual(20);
  });
});

describe("before anything is sent", () => {
  it("every row is checked where that is all that is wanted, and said what would be sent", async () => {
    const rows: Record<string, unknown>[] = orders(500);
    rows[3] = { apptNumber: 4 };
    const check = checkRows(activityBatch(byNumber), rows);
    const outcomes = await collect(check);
    expect(outcomes.filter(({ status }) => status === "skipped")).toHaveLength(499);
    expect(outcomes[3]).toMatchObject({ index: 3, row: rows[3], status: "failed", error: { code: "validation" } });
    expect(check.plan).toMatchObject({ rows: 499, calls: 2, rounds: 1 });
    expect(check.plan.bytes).toBeGreaterThan(499 * 100);
    expect(() => checkRows(activityBatch(byNumber), [], { rows: 0 })).toThrow(/rows/);
  });

  it("a check of rows ends with its signal", async () => {
    const reason = new Error("enough");
    const check = checkRows(activityBatch(byNumber), orders(3), { signal: AbortSignal.abort(reason) });
    await expect(collect(check)).rejects.toBe(reason);
  });

  it("wrong options are refused, all at once", async () => {
    const { transport } = await openSite();
    const wrong = () => bulk(transport, activityBatch(byNumber), [], { concurrency: 0, rows: 1.5 });
    expect(wrong).toThrow(/concurrency.*\n.*rows/);
    expect(() => activityBatch({ identifyActivityBy: "activityId", ifInFinalStatusThen: "createNew" })).toThrow(
      /ifInFinalStatusThen/,
    );
    expect(() => activityBatch({ ifInFinalStatusThen: "maybe" as "doNothing" })).toThrow(/ifInFinalStatusThen/);
  });
});
