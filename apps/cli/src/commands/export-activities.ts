import { resolve } from "node:path";
import { createCore } from "@ofsc/core";
import { estimateExport, exportActivities } from "@ofsc/flow";
import { fileStore } from "@ofsc/flow/node";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { connect } from "../operation/connect.js";
import { allFields } from "../output/all-fields.js";
import { createPrinter } from "../output/printer.js";
import { createProgress } from "../output/progress.js";
import { rowSink } from "../output/row-sink.js";

/** Writes the activities of a span of days, window by window; with a checkpoint it goes on where it left off. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const core = createCore(await connect(context));
  const [dateFrom, dateTo] = [own<string>(context, "from") as string, own<string>(context, "to") as string];
  const resources = own<string[]>(context, "resources");
  const fields = own<string[]>(context, "fields") ?? ["activityId", "resourceId", "date", "status", "activityType"];
  const folder = own<string>(context, "checkpoint");
  const progress = createProgress(context);
  const query = { dateFrom, dateTo, fields, ...(resources && { resources }) } as never;
  if (own<boolean>(context, "estimate")) {
    const printer = await createPrinter(allFields(context));
    await printer.one(await estimateExport(core, query, { signal: io.signal }));
    await printer.end();
    return exitCodes.done;
  }
  const exporting = exportActivities(core, query, {
    signal: io.signal,
    ...(folder !== undefined && {
      checkpoint: { store: fileStore(resolve(io.cwd, folder)), key: `export-${dateFrom}-${dateTo}` },
    }),
    onProgress: ({ done }) => void progress.show(done, undefined, " activities"),
  });
  try {
    await exporting.to(rowSink(context, fields));
  } finally {
    await progress.clear();
  }
  return exitCodes.done;
}
