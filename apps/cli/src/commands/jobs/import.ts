import type { Context } from "../../context.js";
import { own } from "../../context.js";
import { follow, withJobs } from "./open-jobs.js";

/** Puts an import into the queue. */
export function run(context: Context): Promise<number> {
  const [id, source] = context.line.args.map(String) as [string, string];
  const batch = own<string>(context, "batch") ?? "activities";
  return withJobs(context, async (jobs) => follow(context, await jobs.import(id, { batch, source })));
}
