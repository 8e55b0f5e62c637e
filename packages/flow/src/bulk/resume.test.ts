import { describe, expect, it } from "vitest";
import { bulkRoute, collect, failureOf, numbers, openSite, orders } from "../../test/company.js";
import { memoryStore } from "../work/memory-store.js";
import { activityBatch } from "./activity-batch.js";
import { bulk } from "./bulk.js";

const byNumber = { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" } as const;
const once = (counts: Map<string, number>) => [...counts.values()].every((count) => count === 1);

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

  it("refuses a checkpoint that is broken, and sends nothing", async () => {
    const { transport, calls } = await openSite();
    const batch = activityBatch(byNumber);
    const identity = { kind: "bulk", fingerprint: `${batch.operation.route} ${JSON.stringify(byNumber)}` };
    const summary = { created: 1, updated: 0, unchanged: 0, failed: 0, unknown: 0, skipped: 0 };
    const right = { rows: 1, sent: 1, calls: 1, begun: true, summary };
    const { skipped: _, ...short } = summary;
    for (const position of [
      { ...right, summary: {} },
      { ...right, summary: short },
      { ...right, summary: { ...summary, failed: -1 } },
      { ...right, summary: { ...summary, failed: 0.5 } },
      { ...right, rows: -1 },
      { ...right, sent: "1" },
      { ...right, begun: "yes" },
      null,
    ]) {
      const store = memoryStore();
      await store.write("orders", { ...identity, position });
      const run = bulk(transport, batch, orders(2), { checkpoint: { store, key: "orders" } });
      expect(await failureOf(run.finish()), JSON.stringify(position)).toMatchObject({ code: "store", key: "orders" });
    }
    expect(calls(bulkRoute)).toBe(0);
    const store = memoryStore();
    await store.write("orders", { ...identity, position: right });
    const run = bulk(transport, batch, orders(2), { checkpoint: { store, key: "orders" } });
    expect(await run.finish()).toMatchObject({ created: 2 });
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
