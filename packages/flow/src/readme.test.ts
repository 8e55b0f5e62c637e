import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { openSite, orders } from "../test/company.js";
import { openCompany } from "../test/everyday.js";
import * as configuration from "./configuration/index.js";
import * as flow from "./index.js";
import * as node from "./node/index.js";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const programsOf = (text: string) => [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, program = ""]) => program);
const [large = "", everyday = ""] = readme.split("## Every day");
const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...args: unknown[]) => Promise<void>;
const files = /"([\w-]+\.(?:csv|ndjson|parquet|gz)|state|extracts)"/g;

/** Runs an example, in a folder of its own; says what it ends with. */
async function run(program: string, names: object, folder: string): Promise<unknown> {
  const statements = program.replace(/^import .*$/gm, "").trim();
  expect(statements.split("\n").length).toBeLessThanOrEqual(8);
  const withPaths = statements.replace(files, (_, name) => JSON.stringify(join(folder, name)));
  return new AsyncFunction(...Object.keys(names), withPaths)(...Object.values(names)).then(
    () => undefined,
    (error: unknown) => error,
  );
}

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "readme-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

it.each(programsOf(large))("an example of the README does what it says: %#", async (program) => {
  const folder = await openFolder();
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
    ...(/definition = /.test(program) ? {} : { definition }),
    store,
    replica: { read: async () => undefined, apply: async () => {} },
    signal: abort.signal,
    save: async (id: string) => saved.push(id),
    console: { log() {}, error() {}, warn() {} },
  };
  const timer = setTimeout(() => abort.abort(reason), 1500);
  const ended = await run(program, names, folder);
  clearTimeout(timer);
  if (ended !== undefined) expect(ended).toBe(reason);
});

/** What the example that uses a function is to say, or to have done. */
const proofs: Record<string, (said: string[], company: Company, folder: string) => unknown> = {
  slots: (_, { server }) => {
    const booked = [...server.world.activities.values()].filter(({ apptNumber }) => apptNumber === "4711");
    expect(booked).toMatchObject([{ activityType: "IN", timeSlot: expect.any(String) }]);
  },
  today: (said, { server }) => {
    const ofTomorrow = [...server.world.activities.values()].filter(
      ({ resourceId, date }) => resourceId === "55011" && date === "2026-12-02",
    );
    expect(said.sort()).toEqual(ofTomorrow.map(({ activityId, status }) => `${activityId} ${status}`).sort());
    expect(said).not.toEqual([]);
  },
  overWindows: (said) => expect(new Set(said.map((line) => line.slice(0, 7))).size).toBeGreaterThan(1),
  getMany: (said) => expect(said).toEqual([expect.stringMatching(/^4226335 \w+$/), "1 not there"]),
  toFile: async (said, _, folder) => {
    const { length } = await readFile(join(folder, "extract.gz"));
    expect(said).toEqual([`${length} bytes`]);
  },
  dailyExtracts: async (said, { days }, folder) => {
    expect(said.length).toBeGreaterThan(0);
    expect((await readdir(join(folder, "extracts"))).sort()).toEqual([...days].sort());
  },
  diff: (said) => expect(said).toEqual(["missing work-skills NEW "]),
  apply: (said) => expect(said).toEqual(["create work-skills NEW done"]),
};
type Company = Awaited<ReturnType<typeof openCompany>> & { readonly days: readonly string[] };

it.each(programsOf(everyday).map((program) => [/import \{ (\w+)/.exec(program)?.[1] ?? "", program] as const))(
  "the example of %s does what it says",
  async (name, program) => {
    const [folder, ofsc, test] = [await openFolder(), await openCompany(), await openCompany()];
    const newSkill = { name: "New", active: true, sharing: "maximal", translations: [{ language: "en", name: "New" }] };
    await test.metadata.workSkills.createOrReplace("NEW", newSkill as never);
    const { folders } = await ofsc.core.dailyExtract.dates.list();
    const days = (folders?.items ?? []).slice(0, 2).map(({ name }) => name);
    const { files } = await ofsc.core.dailyExtract.files.list(days[0] ?? "");
    // Who asks what day it is asks this machine.
    vi.useFakeTimers({ toFake: ["Date"], now: ofsc.server.clock.now() });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const said: string[] = [];
    const names = {
      ...flow,
      ...node,
      ...configuration,
      ofsc,
      test,
      production: ofsc,
      ids: [4226335, 1],
      days,
      day: days[0],
      name: files?.items?.[0]?.name,
      console: { log: (...parts: unknown[]) => said.push(parts.join(" ")) },
    };
    expect(await run(program, names, folder)).toBeUndefined();
    expect(Object.keys(proofs)).toContain(name);
    await proofs[name]?.(said, { ...ofsc, days }, folder);
  },
  60_000,
);
