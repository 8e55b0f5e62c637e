import { follow } from "@ofsc/flow";
import { fileStore, ndjsonSink } from "@ofsc/flow/node";
import { createOfsc } from "@ofsc/sdk";
import { forward } from "../../src/send/index.js";

interface Config {
  readonly ofs: { readonly baseUrl: string; readonly clientId: string; readonly clientSecret: string };
  readonly url: string;
  readonly secret: string;
  readonly folder: string;
}

const { ofs, url, secret, folder } = JSON.parse(process.argv[2] ?? "{}") as Config;
const definition = { events: ["activityMoved"], subscriptionTitle: "crm" };
const store = fileStore(`${folder}/state`);
process.stdout.write("ready\n");
await forward(
  follow(createOfsc(ofs).core.events, definition, { store, key: "crm", idleMs: [2, 10], pageEvents: 5 }),
  { name: "crm", url, secrets: [secret] },
  {
    deadLetters: ndjsonSink(`${folder}/dead.ndjson`),
    // An endpoint that is away is waited for; what a line swallows is sent again.
    delaysMs: Array.from({ length: 1_000 }, () => 20),
    timeoutMs: 300,
  },
);
