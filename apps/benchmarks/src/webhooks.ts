import { createServer } from "node:http";
import type { Delivery } from "@ofsc/flow";
import { verify } from "@ofsc/webhooks/receive";
import { forward } from "@ofsc/webhooks/send";
import { Webhook } from "standardwebhooks";
import { eachAlone } from "./each-alone.js";

const secret = `whsec_${btoa("a secret of a benchmark, long enough")}`;
const event = {
  eventType: "activityMoved",
  time: "2026-12-01 08:00:00",
  user: "admin",
  activityDetails: { activityId: 3954799, resourceId: "33001", date: "2026-12-01", status: "pending" },
  moveDetails: { moveReason: "manual" },
};
const body = JSON.stringify({ type: "activityMoved", timestamp: "2026-12-01T08:00:00Z", data: event });
const reference = new Webhook(secret);
const headers = {
  "webhook-id": "a_b_1",
  "webhook-timestamp": String(Math.floor(Date.now() / 1000)),
  "webhook-signature": reference.sign("a_b_1", new Date(), body),
};

/** Calls a second, of CPU time, so that others on the machine count less. */
async function perSecond(work: () => unknown, count = 40_000, atOnce = 50): Promise<number> {
  const round = async (times: number) => {
    for (let at = 0; at < times; at += atOnce) await Promise.all(Array.from({ length: atOnce }, work));
  };
  await round(count / 4);
  const before = process.cpuUsage();
  await round(count);
  const { user, system } = process.cpuUsage(before);
  return (count / (user + system)) * 1e6;
}

/** Answers when all have come, so that so many are under way at once. */
async function openReceiver(hold: number) {
  const held: (() => void)[] = [];
  let most = 0;
  const server = createServer((request, response) => {
    request.resume();
    held.push(() => response.writeHead(204).end());
    most = Math.max(most, held.length);
    if (held.length >= hold) for (const answer of held.splice(0)) answer();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", 4096, done));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}/`, most: () => most, close: () => server.close() };
}

async function* deliveriesOf(count: number): AsyncGenerator<Delivery> {
  const events = Array.from({ length: count }, (_, at) => ({
    id: `a_b_${at}`,
    event: { ...event, activityDetails: { ...event.activityDetails, activityId: at } },
  }));
  yield { events: events as unknown as Delivery["events"], ack: async () => {} };
}

async function send(count: number, atOnce: number): Promise<{ rate: number; rss: number; most: number }> {
  const receiver = await openReceiver(Math.min(count, atOnce));
  let rss = 0;
  const watch = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage().rss);
  }, 5);
  const began = performance.now();
  await forward(
    deliveriesOf(count),
    { name: "bench", url: receiver.url, secrets: [secret], concurrency: atOnce },
    { deadLetters: { write: async () => Promise.reject(new Error("a webhook was lost")) } },
  );
  const ms = performance.now() - began;
  clearInterval(watch);
  receiver.close();
  return { rate: (count / ms) * 1000, rss: rss / 1e6, most: receiver.most() };
}

const perLine = (rate: number) => Math.round(rate).toLocaleString("en-US");

await eachAlone(import.meta.url, {
  async memory() {
    const idle = process.memoryUsage().rss / 1e6;
    const { most, rss } = await send(1_000, 1_000);
    console.log(
      `memory     ${most} at once within ${rss.toFixed(0)} MB RSS, receiver included (mark: 150); ${idle.toFixed(0)} MB before`,
    );
  },
  async rate() {
    const { rate } = await send(10_000, 100);
    console.log(`rate       ${perLine(rate)} a second, sender and receiver in one process (mark: 1,000)`);
  },
  async verify() {
    const rate = await perSecond(() => verify({ headers, body }, secret));
    console.log(`verify     ${perLine(rate)} a second of CPU time (mark: 25,000)`);
  },
  async reference() {
    const rate = await perSecond(async () => reference.verify(body, headers));
    console.log(`reference  ${perLine(rate)} a second of CPU time, by the package of the standard`);
  },
});
