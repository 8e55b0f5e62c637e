import type { Context } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { findJob } from "./find-job.js";
import { withJobs } from "./open-jobs.js";

/** Ends a job. */
export function run(context: Context): Promise<number> {
  return withJobs(context, async (jobs) => {
    await (await findJob(jobs, String(context.line.args[0]))).cancel();
    return exitCodes.done;
  });
}
