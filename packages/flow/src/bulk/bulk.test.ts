import { describe, expect, it } from "vitest";
import { bulkRoute, collect, failureOf, memorySink, numbers, openSite, orders } from "../../test/company.js";
import { activityBatch } from "./activity-batch.js";
import type { BulkOutcome } from "./batch.js";
import { bulk } from "./bulk.js";

const byNumber = { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" } as const;

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
