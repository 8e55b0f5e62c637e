import type { Context } from "../../context.js";
import { own } from "../../context.js";
import { begin } from "./open-jobs.js";

/** Puts an import into the queue. */
export function run(context: Context): Promise<number> {
  const [id, source] = context.line.args.map(String) as [string, string];
  const batch = own<string>(context, "batch") ?? "activities";
  return begin(context, (jobs) => jobs.import(id, { batch, source }));
}
