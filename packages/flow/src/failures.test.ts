import { getEventListeners } from "node:events";
import type { CallResult, Sender } from "@ofsc/contract";
import { ServerError } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { collect, failureOf, memorySink, numbers, openSite, orders } from "../test/company.js";
import { activityBatch } from "./bulk/activity-batch.js";
import type { BulkOutcome } from "./bulk/batch.js";
import { bulk } from "./bulk/bulk.js";
import { exportActivities } from "./export/export.js";
import { follow } from "./follow/follow.js";
import { StoreError } from "./work/errors.js";
import { memoryStore } from "./work/memory-store.js";
import type { Store } from "./work/store.js";

const byNumber = { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" } as const;
const quick = { backoffMs: [1, 5] } as const;
const hour = 3_600_000;

it("poisoned rows, and no others, end among the dead letters, for a tenth more calls", async () => {
  let calls = 0;
  // Takes all rows but every thousandth, and fails as a whole where row 777 is among them.
  const sender: Sender = {
    async send(_, { body }) {
      calls++;
      const { activities } = body as { activities: { apptNumber: string }[] };
      if (activities.some(({ apptNumber }) => apptNumber === "N777")) {
        throw new ServerError("it failed", { status: 500, retryable: true });
      }
      const results = activities.map(({ apptNumber }) =>
        apptNumber.endsWith("000")
          ? { operationsFailed: ["createActivity"] }
          : { operationsPerformed: ["createActivity"] },
      );
      return { data: { results }, response: new Response(), attempts: [], drift: [] } satisfies CallResult<unknown>;
    },
  };
  const rows: Record<string, unknown>[] = orders(100_000);
  rows[5] = { ...rows[5], duration: "long" };
  rows[6] = { ...rows[6], XA_NOTE: "x".repeat(5_000_000) };
  const dead = memorySink<BulkOutcome<unknown>>();
  await failureOf(bulk(sender, activityBatch(byNumber), rows, { deadLetters: dead, ...quick }).finish());
  const refused = Array.from({ length: 99 }, (_, at) => (at + 1) * 1000);
  expect(dead.rows.map(({ index }) => index)).toEqual([5, 6, 777, ...refused]);
  expect(calls).toBeLessThanOrEqual(400 * 1.1);
}, 60_000);

it("a store that fails at any of its calls leaves no position ahead of the data", async () => {
  const { server, transport } = await openSite();
  const memory = memoryStore();
  for (let failing = 1; failing <= 12; failing++) {
    let calls = 0;
    const tick = (key: string) => {
      if (++calls === failing) throw new StoreError(key, "cannot be written: disk full");
    };
    const store: Store = {
      async read(key) {
        tick(key);
        return memory.read(key);
      },
      async write(key, ...rest) {
        tick(key);
        return memory.write(key, ...rest);
      },
    };
    const run = bulk(transport, activityBatch(byNumber), orders(60), {
      rows: 10,
      checkpoint: { store, key: "orders" },
    });
    const outcome = await run.finish().catch((error) => error);
    if (outcome instanceof Error) expect(outcome).toMatchObject({ code: "store", key: "orders" });
    const kept = await memory.read<{ position: { rows: number } }>("orders");
    expect(kept?.value.position.rows ?? 0).toBeLessThanOrEqual(numbers(server).size);
  }
  await bulk(transport, activityBatch(byNumber), orders(60), { checkpoint: { store: memory, key: "orders" } }).finish();
  expect([...numbers(server).values()]).toEqual(Array(60).fill(1));
});

it("an outage of two hours is nothing to a follower, and bulk and export wait for its end", async () => {
  const site = await openSite({}, { retry: { attempts: 1 } });
  const store = memoryStore();
  const definition = { events: ["activityCreated"], subscriptionTitle: "crm" };
  const now = () => site.server.clock.now();
  const abort = new AbortController();
  const following = follow(site.core.events, definition, { store, now, idleMs: [1, 5], signal: abort.signal });
  const seen: string[] = [];
  const ended = (async () => {
    for await (const { events, ack } of following) {
      seen.push(...events.map(({ event }) => event.activityDetails?.apptNumber ?? ""));
      await ack();
    }
  })().catch(() => {});
  await expect.poll(() => following.health().state, { timeout: 10_000 }).toBe("idle");
  site.server.outage({ from: now(), to: now() + 2 * hour });
  const importing = bulk(site.transport, activityBatch(byNumber), orders(50), { rows: 10, ...quick }).finish();
  const exporting = collect(exportActivities(site.core, { dateFrom: "2026-12-01", dateTo: "2026-12-01" }, quick));
  await expect.poll(() => following.health().state, { timeout: 10_000 }).toBe("waiting");
  site.server.clock.advance(2 * hour);
  expect(await importing).toMatchObject({ created: 50 });
  await exporting;
  await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(50);
  expect(new Set(seen).size).toBe(50);
  abort.abort();
  await ended;
});

describe("a signal, whenever it comes", () => {
  const work = {
    bulk: ({ transport }: Awaited<ReturnType<typeof openSite>>, signal: AbortSignal) =>
      collect(bulk(transport, activityBatch(byNumber), orders(200), { rows: 10, signal, ...quick })),
    export: ({ core }: Awaited<ReturnType<typeof openSite>>, signal: AbortSignal) =>
      collect(exportActivities(core, { dateFrom: "2026-12-01", dateTo: "2026-12-09" }, { pageRows: 10, signal })),
    follow: ({ core }: Awaited<ReturnType<typeof openSite>>, signal: AbortSignal) =>
      collect(
        follow(core.events, { events: ["userCreated"], subscriptionTitle: "x" }, { store: memoryStore(), signal }),
      ),
  };

  it.each(Object.keys(work) as (keyof typeof work)[])(
    "ends %s with its reason, and leaves no listener behind",
    async (kind) => {
      const site = await openSite({ latency: () => 1 });
      for (let run = 0; run < 40; run++) {
        const abort = new AbortController();
        const reason = new Error("stop");
        const running = work[kind](site, abort.signal).then(
          () => undefined,
          (error: unknown) => error,
        );
        setTimeout(() => abort.abort(reason), Math.random() * 60);
        const outcome = await running;
        if (outcome !== undefined) expect(outcome).toBe(reason);
        expect(getEventListeners(abort.signal, "abort")).toHaveLength(0);
      }
    },
  );
});
