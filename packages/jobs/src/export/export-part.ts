import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CoreClient, ListedActivity } from "@ofsc/core";
import { exportActivities, type Sink } from "@ofsc/flow";
import { csvSink, ndjsonSink, parquetSink } from "@ofsc/flow/node";
import type { Parts } from "../parts/parts.js";
import type { PartContext, PartResult } from "../queue/part-context.js";
import { type ExportJob, windowName } from "./export-job.js";

/** Writes the activities of a window under a name that goes by the window alone, in an order of their own. */
export async function exportPart(
  core: Pick<CoreClient, "activities" | "resources">,
  parts: Parts,
  id: string,
  work: ExportJob,
  { signal, note }: PartContext,
): Promise<PartResult> {
  const { format, ...query } = work;
  // Other parts are under way beside this one, so it keeps to one place.
  const run = exportActivities(core, query, { signal, concurrency: 1, onProgress: note });
  const rows: ListedActivity[] = [];
  for await (const { items } of run.pages()) rows.push(...items);
  const { calls } = run.progress;
  const counts = { done: rows.length, failed: 0, calls };
  if (rows.length === 0) return counts;
  const name = `${id}/${windowName(work)}.${format}`;
  // Nobody knows the order in which OFS lists; a part is the same whoever writes it.
  rows.sort((a, b) => compare(a.date, b.date) || compare(a.activityId, b.activityId));
  const folder = await mkdtemp(join(tmpdir(), "ofsc-part-"));
  try {
    await parts.write(name, createReadStream(await writeFile(folder, format, rows, query.fields)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { ...counts, name };
}

/** Writes rows to a file by the sinks of `@ofsc/flow`, and says where it is. */
async function writeFile(
  folder: string,
  format: ExportJob["format"],
  rows: readonly ListedActivity[],
  columns: readonly string[] | undefined,
): Promise<string> {
  const path = join(folder, "rows");
  const sinks: Record<ExportJob["format"], () => Sink<ListedActivity>> = {
    ndjson: () => ndjsonSink(path),
    csv: () => csvSink(path, columns ? { columns } : {}),
    parquet: () => parquetSink(folder),
  };
  const sink = sinks[format]();
  for (let at = 0; at < rows.length; at += 1000) await sink.write(rows.slice(at, at + 1000));
  await sink.flush?.();
  await sink.close?.();
  return format === "parquet" ? join(folder, "part-00001.parquet") : path;
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  return a < b ? -1 : 1;
}
