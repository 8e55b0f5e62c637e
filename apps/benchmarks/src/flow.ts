import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { CallResult, Sender } from "@ofsc/contract";
import { createCore } from "@ofsc/core";
import { activityBatch, bulk, exportActivities, follow, memoryStore } from "@ofsc/flow";
import { createTransport } from "@ofsc/transport";
import { eachAlone } from "./each-alone.js";
import type { FlowServer } from "./flow-server.js";

function* orders(count: number) {
  for (let at = 0; at < count; at++) {
    yield { apptNumber: `N${at}`, resourceId: "routing", date: "2026-12-01", activityType: "RP", duration: 30 };
  }
}

/** Answers at once, so that what is left is the cost of `bulk` itself, the checks of the rows included. */
const instant: Sender = {
  async send(_, { body }) {
    const { activities } = body as { activities: object[] };
    const data = {
      results: activities.map((_, at) => ({
        operationsPerformed: ["createActivity"],
        activityKeys: { activityId: at },
      })),
    };
    return { data, response: new Response(), attempts: [], drift: [] } satisfies CallResult<unknown>;
  },
};

async function runBulk(rows: number): Promise<{ cpuUs: number; heapMb: number }> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  let heap = 0;
  const batch = activityBatch({ identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" });
  for await (const { index } of bulk(instant, batch, orders(rows))) {
    if (index % 50_000 === 999) {
      globalThis.gc?.();
      heap = Math.max(heap, process.memoryUsage().heapUsed);
    }
  }
  const { user, system } = process.cpuUsage(before);
  return { cpuUs: (user + system) / rows, heapMb: heap / 1e6 };
}

async function bulkCost(): Promise<void> {
  await runBulk(20_000);
  const { cpuUs } = await runBulk(200_000);
  console.log(`bulk     ${cpuUs.toFixed(1)} µs CPU a row beside the call (mark: 30)`);
}

async function bulkMemory(): Promise<void> {
  const [few, many] = [await runBulk(1_000), await runBulk(1_000_000)];
  const ratio = many.heapMb / few.heapMb;
  console.log(
    `memory   ${few.heapMb.toFixed(1)} MB of heap for 1,000 rows, ${many.heapMb.toFixed(1)} MB for 1,000,000: ${ratio.toFixed(2)} (mark: within 1.1, 50 MB)`,
  );
}

async function withServer<T>(
  work: (connection: FlowServer, ask: (what: string) => Promise<unknown>) => Promise<T>,
): Promise<T> {
  const server = fork(fileURLToPath(new URL("flow-server.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
  try {
    const [connection] = (await once(server, "message")) as [FlowServer];
    return await work(connection, async (what) => {
      server.send(what);
      return (await once(server, "message"))[0];
    });
  } finally {
    server.kill();
  }
}

const coreOf = ({ url, ...credentials }: FlowServer) => createCore(createTransport({ baseUrl: url, ...credentials }));

/** Calls that take a second: how much of three places is busy, how many calls it takes, and whether memory stays level. */
async function exportPlaces(): Promise<void> {
  await withServer(async (connection, ask) => {
    const query = {
      dateFrom: "2026-01-01",
      dateTo: "2026-06-30",
      fields: ["activityId", "date", "status", "resourceId"],
    };
    const pageRows = 5_000;
    const heaps: number[] = [];
    let rows = 0;
    const run = exportActivities(coreOf(connection), query, { pageRows });
    for await (const { items } of run.pages()) {
      rows += items.length;
      globalThis.gc?.();
      heaps.push(process.memoryUsage().heapUsed / 1e6);
    }
    const { busy, calls, most } = (await ask("report")) as { busy: number; calls: number; most: number };
    const third = Math.floor(heaps.length / 3);
    const mean = (some: number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
    const level = mean(heaps.slice(-third)) / mean(heaps.slice(third, 2 * third));
    console.log(
      `export   ${rows} rows: ${(busy * 100).toFixed(1)} % of three places busy at calls of a second (mark: 95), most ${most} at once`,
    );
    console.log(
      `         ${(calls / (rows / pageRows)).toFixed(2)} times the fewest calls (mark: 1.15), memory of the last third ${level.toFixed(2)} of the one before (mark: 1.1)`,
    );
  });
}

async function idleFollower(): Promise<void> {
  await withServer(async (connection, ask) => {
    const abort = new AbortController();
    const definition = { events: ["activityMoved"], subscriptionTitle: "idle" };
    const following = follow(coreOf(connection).events, definition, {
      store: memoryStore(),
      signal: abort.signal,
      idleMs: [10, 100],
    });
    const ended = (async () => {
      for await (const { ack } of following) await ack();
    })().catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const callsBefore = Number(await ask("events"));
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    globalThis.gc?.();
    const calls = Number(await ask("events")) - callsBefore;
    const grown = (process.memoryUsage().heapUsed - before) / 1e6;
    abort.abort();
    await ended;
    console.log(
      `follow   idle: ${(calls / 60).toFixed(2)} calls in the time between two (mark: 1), ${grown.toFixed(2)} MB more heap after ${calls} of them (mark: 1)`,
    );
  });
}

/** Large work by the marks of its design: `pnpm bench:flow`, or with a word for one of them. */
await eachAlone(import.meta.url, {
  bulk: bulkCost,
  memory: bulkMemory,
  export: exportPlaces,
  follow: idleFollower,
});
