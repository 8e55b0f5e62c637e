import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { call, checkBody, describeProblem } from "@ofsc/contract";
import { mapRows } from "@ofsc/flow";
import { ndjsonSink, readCsv, readNdjson } from "@ofsc/flow/node";
import { type Context, own } from "../../../apps/cli/src/context.js";
import { exitCodes } from "../../../apps/cli/src/errors/exit-codes.js";
import { UsageError } from "../../../apps/cli/src/errors/usage-error.js";
import { createProgress } from "../../../apps/cli/src/output/progress.js";
import { create } from "../src/tasks/index.js";
import { NewTask } from "../src/tasks/new-task.js";
import { connectServer } from "./connect.js";

type Row = Record<string, unknown>;

/** Creates a task for each row of a file, all of which are checked before the first is sent. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const wrong = await problemsIn(context);
  if (wrong.length > 0) throw new UsageError(wrong);
  if (own<boolean>(context, "dry-run")) return exitCodes.done;
  const sender = await connectServer(context);
  const report = own<string>(context, "report");
  const sink = report === undefined ? undefined : ndjsonSink<object>(resolve(io.cwd, report));
  const progress = createProgress(context);
  const counts = { created: 0, failed: 0 };
  const work = (row: Row, _: number, signal: AbortSignal) => call(sender, create, row as never, { signal });
  for await (const { row, ...result } of mapRows(rowsOf(context), work, { concurrency: 8, signal: io.signal })) {
    if (result.status === "fulfilled") counts.created += 1;
    else {
      counts.failed += 1;
      await sink?.write([{ row, why: String((result.reason as Error).message) }]);
    }
    await progress.show(counts.created + counts.failed, undefined);
  }
  await sink?.close?.();
  await progress.clear();
  const { created, failed } = counts;
  await io.stderr.write(`created ${created}, failed ${failed}${sink && failed > 0 ? ` (${report})` : ""}\n`);
  return failed > 0 ? exitCodes.partly : exitCodes.done;
}

async function problemsIn(context: Context): Promise<{ at: string; why: string }[]> {
  const file = String(context.line.args[0]);
  const facts = await stat(resolve(context.io.cwd, file)).catch(() => undefined);
  if (!facts?.isFile()) return [{ at: file, why: "is no file" }];
  const wrong: { at: string; why: string }[] = [];
  let number = 0;
  for await (const row of rowsOf(context)) {
    number += 1;
    for (const problem of checkBody(NewTask, row)) wrong.push({ at: `row ${number}`, why: describeProblem(problem) });
    if (wrong.length >= 20) break;
  }
  return wrong;
}

/** Rows with what they leave out: a project for all, and what tasks mostly are. */
async function* rowsOf(context: Context): AsyncGenerator<Row> {
  const file = resolve(context.io.cwd, String(context.line.args[0]));
  const project = own<string>(context, "project-id");
  const rows = /\.csv$/i.test(file) ? (readCsv(file) as AsyncIterable<Row>) : readNdjson<Row>(file);
  const usual = { task_type: "Simple", priority: "Normal", ...(project !== undefined && { project_id: project }) };
  for await (const row of rows) yield { ...usual, ...row };
}
