import { appendFileSync, readFileSync } from "node:fs";
import { hasBrand } from "@ofsc/contract";
import { follow, storeLease } from "../../src/index.js";
import { fileStore } from "../../src/node/index.js";
import { type Connection, connect, readConfig, ready } from "./config.js";

interface Config extends Connection {
  readonly title: string;
  readonly state: string;
  readonly report: string;
  /** How many events to save, those of earlier runs included. */
  readonly until: number;
  /** Lets a second one stand by. */
  readonly leaseMs?: number;
}

const config = readConfig<Config>();
const { core } = connect(config);
const definition = { events: ["activityMoved"], subscriptionTitle: config.title };
const store = fileStore(config.state);
ready();
// The last one may have been acknowledged before the process ended.
if (readFileSync(config.report, "utf8").includes(` ${config.until}\n`)) process.exit();
const lease = config.leaseMs === undefined ? undefined : storeLease(store, { leaseMs: config.leaseMs });
try {
  const following = follow(core.events, definition, { store, lease, idleMs: [2, 10], pageEvents: 5 });
  for await (const { events, ack } of following) {
    const lines = events.map(({ id, event }) => `${id} ${event.activityDetails?.activityId}\n`);
    appendFileSync(config.report, lines.join(""));
    await ack();
    if (events.some(({ event }) => event.activityDetails?.activityId === config.until)) break;
  }
} catch (error) {
  // Another one does the work by now.
  if (!(hasBrand(error) && ["lease_lost", "store_conflict"].includes(error.code))) throw error;
  process.exitCode = 3;
}
