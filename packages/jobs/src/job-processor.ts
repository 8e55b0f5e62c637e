import { isObject } from "@ofsc/contract";
import { type Processor, type Queue, UnrecoverableError, WaitingChildrenError } from "bullmq";
import { type ExportJob, isExport, windowName, windowsOf } from "./export/export-job.js";
import { isCancelled } from "./handle.js";
import { type ImportJob, isImport } from "./import/import-job.js";
import { rangesOf } from "./import/ranges.js";
import type { Parts } from "./parts/parts.js";
import { kept, type QueueJob } from "./queue/backend.js";
import { childId, failuresOf } from "./queue/failures.js";
import { type PartResult, resultIn } from "./queue/part-context.js";

interface Part {
  /** Within its job. */
  readonly name: string;
  readonly work: object;
}

/** Plans a job when it is taken first, and puts together what became of its parts when all of them have ended. */
export function jobProcessor(queue: Queue, parts: Parts): Processor {
  return async (job: QueueJob, token = "") => {
    const id = job.id ?? "";
    const { work } = (isObject(job.data) ? job.data : {}) as { work?: unknown };
    const kind = kindOf(job.name, work);
    if (!kind) throw new UnrecoverableError(`job "${id}" is neither an export nor an import`);
    if (!isCancelled(job.data) && !isPlanned(job)) {
      await plan(queue, job, kind.plan(parts));
      await job.updateProgress({ planned: true });
    }
    if (await job.moveToWaitingChildren(token)) throw new WaitingChildrenError();
    const failures = await failuresOf(job);
    if (isCancelled(job.data)) throw new UnrecoverableError("cancelled");
    if (failures.length > 0) throw new UnrecoverableError(`${failures.length} parts failed`);
    const values = Object.entries(await job.getChildrenValues());
    // Names begin alike and go on by days or bytes, which sort as text where their lengths are the same.
    const results = values
      .sort(([a], [b]) => collator.compare(childId(a), childId(b)))
      .map(([, value]) => resultIn(value));
    return kind.collect(results, parts, id);
  };
}

const collator = new Intl.Collator("en", { numeric: true });

const isPlanned = ({ progress }: QueueJob) =>
  isObject(progress) && (progress as { planned?: unknown }).planned === true;

/** Adds the parts; those that an earlier worker had added are there once. */
async function plan(queue: Queue, job: QueueJob, planned: AsyncIterable<Part>): Promise<void> {
  const id = job.id ?? "";
  const parent = { id, queue: job.queueQualifiedName };
  // Added once more, one that has failed would be waited for, for ever.
  const failed = new Set((await failuresOf(job)).map(({ part }) => part));
  const options = {
    ...kept,
    parent,
    attempts: 5,
    backoff: { type: "exponential", delay: 1_000 },
    // The others go on, and what is missing is told in the end.
    ignoreDependencyOnFailure: true,
  };
  let page: Parameters<Queue["addBulk"]>[0] = [];
  const add = async () => {
    if (page.length > 0) await queue.addBulk(page);
    page = [];
  };
  for await (const { name, work } of planned) {
    const jobId = `${id}.${name}`;
    if (failed.has(jobId) && (await queue.getJob(jobId))) continue;
    page.push({ name: job.name, data: { job: id, work }, opts: { ...options, jobId } });
    if (page.length === 100) await add();
  }
  await add();
}

interface Kind {
  plan(parts: Parts): AsyncIterable<Part>;
  collect(results: readonly PartResult[], parts: Parts, id: string): Promise<unknown>;
}

function kindOf(name: string, work: unknown): Kind | undefined {
  if (name === "export" && isExport(work)) return { plan: () => planExport(work), collect: collectExport };
  if (name === "import" && isImport(work)) return { plan: (parts) => planImport(parts, work), collect: collectImport };
  return undefined;
}

async function* planExport(work: ExportJob): AsyncGenerator<Part> {
  for (const window of windowsOf(work)) yield { name: windowName(window), work: window };
}

async function* planImport(parts: Parts, work: ImportJob): AsyncGenerator<Part> {
  for await (const range of rangesOf(parts, work)) yield { name: `${range.start}-${range.end}`, work: range };
}

const namesOf = (results: readonly PartResult[]) => results.flatMap(({ name }) => name ?? []);
const total = (results: readonly PartResult[], count: "done" | "failed") =>
  results.reduce((sum, result) => sum + result[count], 0);

/** The manifest comes last: what it names is complete. */
async function collectExport(results: readonly PartResult[], parts: Parts, id: string) {
  const files = results.flatMap(({ name, done: rows }) => (name === undefined ? [] : [{ name, rows }]));
  const rows = total(results, "done");
  async function* content() {
    yield new TextEncoder().encode(JSON.stringify({ files, rows }, undefined, 2));
  }
  await parts.write(`${id}/manifest.json`, content());
  return { parts: namesOf(results), rows };
}

const collectImport = async (results: readonly PartResult[]) => ({
  rows: total(results, "done"),
  failed: total(results, "failed"),
  deadLetters: namesOf(results),
});
