import { fromIoredis, redisSharing } from "@ofsc/redis";
import { sharePace } from "@ofsc/transport/connect";
import { Redis } from "ioredis";
import { createConnexa } from "../../src/index.js";

interface Config {
  /** The port of Redis; absent for a process that keeps to the pace by itself. */
  readonly redis?: number;
  readonly baseUrl: string;
  readonly calls: number;
}

const config = JSON.parse(process.argv[2] ?? "{}") as Config;
const client = config.redis === undefined ? undefined : new Redis(config.redis, "127.0.0.1");
const sharing = client && redisSharing(fromIoredis(client), { name: "acme", patienceMs: 5_000 });
const connexa = createConnexa({
  baseUrl: config.baseUrl,
  clientId: "client",
  clientSecret: "secret",
  retry: { attempts: 1 },
  pace: { readEveryMs: 50, writeEveryMs: 50, ...(sharing && { share: sharePace(sharing.pace) }) },
});
await sharing?.tokens.get("none");
process.stdout.write("ready\n");

const ended = await Promise.allSettled(
  Array.from({ length: config.calls }, (_, number) =>
    number % 3 === 0 ? connexa.dnsRecords.create({ domain: `d${number}.example` }) : connexa.regions.list(),
  ),
);
const refused = ended.filter((one) => one.status === "rejected" && one.reason?.code === "rate_limit").length;
const failed = ended.filter((one) => one.status === "rejected").length - refused;
await sharing?.close();
client?.disconnect();
process.stdout.write(`${JSON.stringify({ refused, failed })}\n`);
process.exit(0);
