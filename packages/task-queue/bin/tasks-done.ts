import type { Context } from "../../../apps/cli/src/context.js";
import { exitCodes } from "../../../apps/cli/src/errors/exit-codes.js";
import { createPrinter } from "../../../apps/cli/src/output/printer.js";
import { done } from "../src/done.js";
import { connectServer } from "./connect.js";

/** Waits until a task has ended, and shows it; 9 where it did not succeed. */
export async function run(context: Context): Promise<number> {
  const { io, line } = context;
  const pollMs = io.pauseMs;
  const options = { signal: io.signal, ...(pollMs !== undefined && { pollMs }) };
  const task = await done(await connectServer(context), String(line.args[0]), options);
  const printer = await createPrinter(context);
  await printer.one(task);
  await printer.end();
  return task.result?.outcome === "failure" || task.result?.outcome === "cancelled" ? exitCodes.partly : exitCodes.done;
}
