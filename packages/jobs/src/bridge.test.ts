import { readdir } from "node:fs/promises";
import { createServer } from "node:http";
import type { CreateSubscription } from "@ofsc/core";
import { memoryStore } from "@ofsc/flow";
import { toExpress } from "@ofsc/webhooks/node";
import { receiver } from "@ofsc/webhooks/receive";
import { expect, it, onTestFinished } from "vitest";
import { describeOnEach } from "../test/backends.js";
import { openSite } from "../test/company.js";
import type { BridgeEndpoint } from "./index.js";

const secret = `whsec_${btoa("a secret of a bridge")}`;
const definition: CreateSubscription = { events: ["activityMoved"], subscriptionTitle: "crm" };

/** A receiver that writes down what comes. */
async function openReceiver(answer: () => number = () => 200) {
  const seen: { id: string; activityId: number | undefined }[] = [];
  const handle = toExpress(
    receiver(
      {
        activityMoved: (event, { id }) => {
          seen.push({ id, activityId: event.activityDetails?.activityId });
        },
      },
      { secret },
    ),
  );
  const server = createServer((request, response) => {
    const status = answer();
    if (status === 200) void handle(request, response);
    else response.writeHead(status).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const endpoint: BridgeEndpoint = {
    url: `http://127.0.0.1:${port}/`,
    secrets: [secret],
    idleMs: [10, 50],
    delaysMs: [20, 20],
  };
  return { seen, endpoint };
}

describeOnEach("a bridge", (open) => {
  it("forwards what happens from one worker at a time, and another one goes on from there", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    const { seen, endpoint } = await openReceiver();
    const handle = await jobs.bridge("crm", definition);
    const move = (activityId: number) =>
      site.server.emit({ eventType: "activityMoved", activityDetails: { activityId } });
    const end = site.worker({ ...options, endpoints: { crm: endpoint } });
    await expect.poll(() => site.server.world.subscriptions.size, { timeout: 10_000 }).toBe(1);
    for (const id of [1, 2, 3]) move(id);
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(3);
    await end();
    move(4);
    site.worker({ ...options, endpoints: { crm: endpoint } });
    await expect.poll(() => seen.at(-1)?.activityId, { timeout: 15_000 }).toBe(4);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(4);
    await handle.cancel();
    await expect(handle.result()).rejects.toMatchObject({ code: "job_cancelled" });
  });

  it("goes on from its place when it is asked for again after it was cancelled", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    const { seen, endpoint } = await openReceiver();
    const handle = await jobs.bridge("crm", definition);
    const move = (activityId: number) =>
      site.server.emit({ eventType: "activityMoved", activityDetails: { activityId } });
    site.worker({ ...options, endpoints: { crm: endpoint } });
    await expect.poll(() => site.server.world.subscriptions.size, { timeout: 10_000 }).toBe(1);
    move(1);
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(1);
    await handle.cancel();
    await expect(handle.result()).rejects.toMatchObject({ code: "job_cancelled" });
    move(2);
    await jobs.bridge("crm", definition);
    await expect.poll(() => seen.map(({ activityId }) => activityId), { timeout: 15_000 }).toEqual([1, 2]);
  });

  it("ends when the endpoint wants no more, what was under way being dead letters", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    const { endpoint } = await openReceiver(() => 410);
    const handle = await jobs.bridge("gone", definition);
    site.worker({ ...options, endpoints: { gone: endpoint } });
    await expect.poll(() => site.server.world.subscriptions.size, { timeout: 10_000 }).toBe(1);
    site.server.emit({ eventType: "activityMoved", activityDetails: { activityId: 9 } });
    expect(await handle.result()).toEqual({ ended: "gone" });
    const [name = ""] = await readdir(`${site.path}/gone/dead-letters`);
    expect((await site.lines(`gone/dead-letters/${name}`)).map((line) => JSON.parse(line))).toMatchObject([
      { endpoint: "gone", reason: "gone", event: { activityDetails: { activityId: 9 } } },
    ]);
  });

  it("is refused without a name or events", async () => {
    const { jobs } = open();
    await expect(jobs.bridge("a b", { events: [] } as never)).rejects.toMatchObject({
      problems: [{ path: ["endpoint"] }, { path: ["events"] }],
    });
  });

  it("takes what a worker says of an endpoint: its own fetch, store and time, and tells how it is doing", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    let status = 500;
    const { seen, endpoint } = await openReceiver(() => status);
    const store = memoryStore();
    const said: string[] = [];
    const sent: string[] = [];
    await jobs.bridge("crm", definition);
    const crm: BridgeEndpoint = {
      ...endpoint,
      delaysMs: Array.from({ length: 50 }, () => 20),
      store,
      timeoutMs: 5_000,
      fetch: (input, init) => {
        sent.push(String(input));
        return fetch(input, init);
      },
      onEndpoint: (_, state) => {
        said.push(state);
        if (state === "failing") status = 200;
      },
    };
    site.worker({ ...options, endpoints: { crm } });
    await expect.poll(() => site.server.world.subscriptions.size, { timeout: 10_000 }).toBe(1);
    for (const activityId of [1, 2]) {
      site.server.emit({ eventType: "activityMoved", activityDetails: { activityId } });
    }
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(2);
    await expect.poll(() => said).toEqual(["failing", "recovered"]);
    expect(new Set(sent)).toEqual(new Set([endpoint.url]));
    await expect.poll(() => store.read("bridge-crm")).toMatchObject({ version: expect.any(String) });
  });

  it("that follows nothing, as nobody should have asked for it, ends at once", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    const { endpoint } = await openReceiver();
    await jobs.bridge("crm", definition);
    const queue = jobs.queues.at(-1);
    await queue?.obliterate({ force: true });
    site.worker({ ...options, endpoints: { crm: endpoint } });
    for (const [id, data] of Object.entries({ odd: { work: { events: "all" } }, none: null })) {
      const job = await queue?.add("bridge", data as never, { jobId: id });
      await expect.poll(() => job?.isFailed(), { timeout: 10_000 }).toBe(true);
    }
    expect(site.server.world.subscriptions.size).toBe(0);
  });
});
