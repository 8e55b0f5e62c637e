import type { JobHandle, Jobs } from "@ofsc/jobs";
import type { Context } from "../../context.js";
import { own } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { UsageError } from "../../errors/usage-error.js";
import { createPrinter, type Printer } from "../../output/printer.js";
import { createProgress } from "../../output/progress.js";

/** The address of the queues. */
export function queueOf(context: Context): string {
  const url = own<string>(context, "queue") ?? context.io.env["OFSC_JOBS_URL"];
  if (url === undefined) throw new UsageError([{ at: "--queue", why: "is missing, and $OFSC_JOBS_URL is not set" }]);
  if (!/^(rediss?|valkeys?|postgres(ql)?):\/\//.test(url)) {
    throw new UsageError([{ at: "--queue", why: "expected redis://… or postgres://…" }]);
  }
  return url.replace(/^valkey/, "redis");
}

/** The engine for jobs comes with packages that not everybody needs. */
export async function withEngine<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    const why =
      "needs packages that are not here: install bullmq, and ioredis for redis:// or pg for postgres://, where ofsc is installed";
    throw new UsageError([{ at: "jobs", why }], error);
  }
}

/** Does something with the queues, and closes them. */
export async function withJobs<T>(context: Context, work: (jobs: Jobs) => Promise<T>): Promise<T> {
  const connection = queueOf(context);
  const { createJobs } = await withEngine(() => import("@ofsc/jobs"));
  let failure: Error | undefined;
  const jobs = await withEngine(async () =>
    createJobs({
      connection,
      onError: (error) => {
        failure = error;
      },
    }),
  );
  try {
    return await Promise.race([work(jobs), unreachable(connection, () => failure)]);
  } finally {
    await Promise.race([jobs.close().catch(() => {}), new Promise((next) => setTimeout(next, 1_000).unref())]);
  }
}

/** Clients wait for their database for ever; a person wants to know. */
function unreachable(connection: string, failure: () => Error | undefined): Promise<never> {
  const { host } = new URL(connection);
  return new Promise((_, fail) => {
    setTimeout(() => {
      if (failure()) fail(new UsageError([{ at: "--queue", why: `${host} cannot be reached` }], failure()));
    }, 3_000).unref();
  });
}

/** Puts a job into the queue; says that it is there, or with `--wait` what it came to. */
export async function begin(context: Context, put: (jobs: Jobs) => Promise<JobHandle<object>>): Promise<number> {
  // What is wrong with the line is told before anything is put there.
  const printer = await createPrinter(context);
  return withJobs(context, async (jobs) => follow(context, await put(jobs), printer));
}

async function follow(context: Context, handle: JobHandle<object>, printer: Printer): Promise<number> {
  const { io } = context;
  if (!own<boolean>(context, "wait")) {
    await io.stderr.write(`${handle.id} is in the queue: ofsc jobs status ${handle.id}\n`);
    return exitCodes.done;
  }
  const progress = createProgress(context);
  const timer = setInterval(() => {
    handle.progress().then(
      ({ done, parts }) => progress.show(done, undefined, ` rows, ${parts.done} of ${parts.total} parts`),
      () => {},
    );
  }, 1_000);
  let result: object;
  try {
    result = await handle.result(io.signal);
  } finally {
    clearInterval(timer);
    await progress.clear();
  }
  await printer.one(result);
  await printer.end();
  return "failed" in result && Number(result.failed) > 0 ? exitCodes.partly : exitCodes.done;
}
