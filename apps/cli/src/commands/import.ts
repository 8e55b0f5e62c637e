import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { createOrReplace as putResource } from "@ofsc/core/resources";
import { createOrReplace as putUser } from "@ofsc/core/users";
import { activityBatch, type Batch, bulk, checkRows, eachRow } from "@ofsc/flow";
import { fileStore, ndjsonSink, readCsv, readNdjson } from "@ofsc/flow/node";
import type { Context } from "../context.js";
import { canAsk, own } from "../context.js";
import { CancelledError } from "../errors/cancelled-error.js";
import { exitCodes } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import { connect } from "../operation/connect.js";
import { cellOf } from "../output/cell.js";
import { createProgress } from "../output/progress.js";

type Row = Record<string, unknown>;

/** Sends the rows of a file, all checked before the first is sent. */
export async function run(context: Context): Promise<number> {
  const { io, line } = context;
  const kind = context.name.split(" ")[1] as string;
  const file = resolve(io.cwd, String(line.args[0]));
  const facts = await stat(file).catch(() => undefined);
  if (!facts?.isFile()) throw new UsageError([{ at: String(line.args[0]), why: "is no file" }]);
  const rows = () => (/\.csv$/i.test(file) ? (readCsv(file) as AsyncIterable<Row>) : readNdjson<Row>(file));
  const batch = batchOf(kind, own<string>(context, "by"));
  const transport = await connect(context);
  const checking = checkRows(batch, rows(), { signal: io.signal });
  let wrong = 0;
  for await (const outcome of checking) {
    if (outcome.status !== "failed") continue;
    wrong += 1;
    if (wrong <= 20) await io.stderr.write(`row ${outcome.index + 1}: ${cellOf(outcome.error.message)}\n`);
  }
  const { rows: good } = checking.plan;
  await io.stderr.write(`checked ${good + wrong} rows: ${wrong} with problems\n`);
  if (own<boolean>(context, "dry-run")) return wrong > 0 ? exitCodes.usage : exitCodes.done;
  await confirm(context, wrong, good);
  const report = own<string>(context, "report");
  const folder = own<string>(context, "resume");
  const progress = createProgress(context);
  const sending = bulk(transport, batch, rows(), {
    signal: io.signal,
    onProgress: ({ done }) => void progress.show(done, good + wrong),
    ...(report !== undefined && { deadLetters: ndjsonSink(resolve(io.cwd, report)) }),
    ...(folder !== undefined && { checkpoint: { store: fileStore(resolve(io.cwd, folder)), key: `import-${kind}` } }),
  });
  const counts: Record<string, number> = {};
  const tell = () => {
    const said = Object.entries(counts).map(([status, count]) => `${status} ${count}`);
    const where = report && (counts["failed"] || counts["unknown"]) ? ` (${report})` : "";
    return io.stderr.write(`${said.join(", ") || "nothing to do"}${where}\n`);
  };
  const stopping = () => void io.stderr.write(waiting);
  if (!io.signal.aborted) io.signal.addEventListener("abort", stopping, { once: true });
  try {
    for await (const { status } of sending) counts[status] = (counts[status] ?? 0) + 1;
  } finally {
    io.signal.removeEventListener("abort", stopping);
    await progress.clear();
    await tell();
  }
  if (counts["unknown"]) return exitCodes.unknown;
  return counts["failed"] ? exitCodes.partly : exitCodes.done;
}

/** Half a write is worse than a late end, so calls under way are waited for. */
const waiting = "interrupted: waiting for what is under way; Ctrl-C again ends at once\n";

function batchOf(kind: string, by = "apptNumber"): Batch<Row, never> {
  const put = (key: string) => (row: Row) => [String(row[key]), row];
  if (kind === "resources") return eachRow(putResource, put("resourceId") as never) as unknown as Batch<Row, never>;
  if (kind === "users") return eachRow(putUser, put("login") as never) as unknown as Batch<Row, never>;
  return activityBatch({ identifyActivityBy: by, ifInFinalStatusThen: "doNothing" } as never) as unknown as Batch<
    Row,
    never
  >;
}

async function confirm(context: Context, wrong: number, good: number): Promise<void> {
  if (own<boolean>(context, "yes") || wrong === 0) return;
  if (!canAsk(context))
    throw new UsageError([
      {
        at: String(context.line.args[0]),
        why: `has ${wrong} rows with problems: mend them, or give --yes to send the others`,
      },
    ]);
  const { ask } = await import("../prompts/ask.js");
  if (!(await ask.yes(context, `Send the ${good} others?`))) throw new CancelledError();
}
