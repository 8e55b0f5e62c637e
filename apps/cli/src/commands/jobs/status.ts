import type { Context } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { asList } from "../../output/as-list.js";
import { createPrinter } from "../../output/printer.js";
import { findJob } from "./find-job.js";
import { withJobs } from "./open-jobs.js";

/** Says how far a job is, or each of them. */
export function run(context: Context): Promise<number> {
  const [id] = context.line.args;
  return withJobs(context, async (jobs) => {
    const printer = await createPrinter(id === undefined ? asList(context) : context);
    if (id !== undefined) {
      const handle = await findJob(jobs, String(id));
      await printer.one({ id: handle.id, ...(await handle.progress()) });
    } else {
      for (const { id: name, kind, at } of await jobs.list()) {
        const { state, done, failed } = await (await findJob(jobs, name)).progress();
        await printer.item({ id: name, kind, state, done, failed, at: new Date(at).toISOString() });
      }
    }
    await printer.end();
    return exitCodes.done;
  });
}
