import { Redis } from "ioredis";
import { fromIoredis, redisSharing } from "../../src/index.js";
import { call } from "../counting-server.js";

interface Config {
  readonly redis: number;
  /** Who is asked, and counts. */
  readonly server: string;
  readonly process: number;
  readonly calls: number;
  readonly ms: number;
  readonly leaseMs: number;
  readonly patienceMs: number;
  /** Milliseconds by which the clock of this process is wrong. */
  readonly clockMs: number;
}

const config = JSON.parse(process.argv[2] ?? "{}") as Config;
if (config.clockMs !== 0) {
  const right = Date.now;
  Date.now = () => right() + config.clockMs;
}
const client = new Redis(config.redis, "127.0.0.1", { retryStrategy: () => 50, maxRetriesPerRequest: 0 });
client.on("error", () => {});
const sharing = redisSharing(fromIoredis(client), {
  name: "fleet",
  leaseMs: config.leaseMs,
  patienceMs: config.patienceMs,
  alone: { activities: 1 },
});
const never = new AbortController().signal;
const seen = { longestWaitMs: 0, alone: 0 };
const watch = setInterval(() => {
  if (sharing.health().shared === "alone") seen.alone += 1;
}, 20);
await sharing.places.enter({ name: "hello", concurrent: 100 }, never);
// What Node loads for a first call is no part of what is measured.
await call(`${config.server}/warm`);
process.stdout.write("ready\n");

let left = config.calls;
// As many lanes as the transport's own queue lets through.
const lane = async () => {
  while (left > 0) {
    left -= 1;
    const began = performance.now();
    const place = await sharing.places.enter({ name: "activities", concurrent: 3 }, never);
    seen.longestWaitMs = Math.max(seen.longestWaitMs, performance.now() - began);
    await call(`${config.server}/?process=${config.process}&ms=${config.ms}`);
    place.release();
  }
};
await Promise.all([lane(), lane(), lane()]);
clearInterval(watch);
const { shared } = sharing.health();
await sharing.close();
client.disconnect();
process.stdout.write(`${JSON.stringify({ ...seen, shared })}\n`);
process.exit(0);
