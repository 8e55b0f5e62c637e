import { createCore } from "@ofsc/core";
import { exportInventories } from "@ofsc/flow";
import { type Context, own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import { connect } from "../operation/connect.js";
import { createProgress } from "../output/progress.js";
import { rowSink } from "../output/row-sink.js";

/** Written at once. */
const batch = 100;

/** Writes what resources carry, and for a span of days what belongs to its activities. */
export async function run(context: Context): Promise<number> {
  const [dateFrom, dateTo] = [own<string>(context, "from"), own<string>(context, "to")];
  if ((dateFrom === undefined) !== (dateTo === undefined)) {
    const at = dateFrom === undefined ? "--from" : "--to";
    throw new UsageError([{ at, why: "is missing: give both days, or none" }]);
  }
  const sink = rowSink<Record<string, unknown>>(context);
  const core = createCore(await connect(context));
  const progress = createProgress(context);
  let done = 0;
  let rows: Record<string, unknown>[] = [];
  const write = async () => {
    if (rows.length > 0) await sink.write(rows);
    rows = [];
  };
  try {
    const query = { dateFrom, dateTo, resources: own<string[]>(context, "resources") };
    for await (const { links, ...item } of exportInventories(core, query, { signal: context.io.signal })) {
      rows.push(item);
      done += 1;
      if (rows.length >= batch) await write();
      await progress.show(done, undefined, " inventories");
    }
    await write();
    await sink.flush?.();
  } finally {
    await progress.clear();
    await sink.close?.();
  }
  return exitCodes.done;
}
