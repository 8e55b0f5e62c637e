import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openSite, orders } from "../test/company.js";
import * as flow from "./index.js";
import * as node from "./node/index.js";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, program = ""]) => program);
const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...args: unknown[]) => Promise<void>;
const files = /"([\w-]+\.(?:csv|ndjson|parquet)|state)"/g;

it.each(programs)("an example of the README does what it says: %#", async (program) => {
  const statements = program.replace(/^import .*$/gm, "").trim();
  expect(statements.split("\n").length).toBeLessThanOrEqual(8);
  const folder = await mkdtemp(join(tmpdir(), "readme-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const rows = orders(5);
  await writeFile(join(folder, "orders.ndjson"), rows.map((row) => JSON.stringify(row)).join("\n"));
  await writeFile(
    join(folder, "orders.csv"),
    ["apptNumber,resourceId,date,activityType", ...rows.map((row) => Object.values(row).join(","))].join("\n"),
  );
  const site = await openSite();
  const reason = new Error("enough");
  const abort = new AbortController();
  const saved: string[] = [];
  const definition = { events: ["activityCreated"], subscriptionTitle: "readme" };
  const store = flow.memoryStore();
  const names = {
    ...flow,
    ...node,
    ofsc: site,
    ids: [1, 2],
    event: { eventType: "activityMoved", activityDetails: {}, moveDetails: {} },
    ...(/definition = /.test(statements) ? {} : { definition }),
    store,
    replica: { read: async () => undefined, apply: async () => {} },
    signal: abort.signal,
    save: async (id: string) => saved.push(id),
    console: { log() {}, error() {}, warn() {} },
  };
  const withPaths = statements.replace(files, (_, name) => JSON.stringify(join(folder, name)));
  const running = new AsyncFunction(...Object.keys(names), withPaths)(...Object.values(names));
  const timer = setTimeout(() => abort.abort(reason), 1500);
  const ended = await running.then(
    () => undefined,
    (error: unknown) => error,
  );
  clearTimeout(timer);
  if (ended !== undefined) expect(ended).toBe(reason);
});
