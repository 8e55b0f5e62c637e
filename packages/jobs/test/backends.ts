import { postgresProgram, redisProgram, startPostgres, startRedis } from "services";
import { afterAll, beforeAll, describe, it, onTestFinished } from "vitest";
import { createJobs, type Jobs, type JobsOptions } from "../src/index.js";

const backends = [
  {
    name: "Redis",
    present: redisProgram !== undefined,
    start: async () => {
      const redis = await startRedis();
      return { url: `redis://127.0.0.1:${redis.port}`, stop: redis.kill };
    },
  },
  { name: "PostgreSQL", present: postgresProgram !== undefined, start: startPostgres },
] as const;

/** Queues that nobody else has. */
export interface Opened {
  readonly jobs: Jobs;
  /** For workers. */
  readonly options: JobsOptions;
}

let prefixes = 0;

/** Tests on each database that queues can live in, those that this machine lacks named. */
export function describeOnEach(what: string, tests: (open: () => Opened, url: () => string) => void): void {
  for (const { name, present, start } of backends) {
    if (!present) it.skip(`absent: ${name}`, () => {});
    describe.skipIf(!present)(`${what} on ${name}`, () => {
      let database: { readonly url: string; stop(): Promise<void> } | undefined;
      beforeAll(async () => {
        database = await start();
      });
      afterAll(() => database?.stop());
      const url = () => database?.url ?? "";
      const open = () => {
        prefixes += 1;
        const options = { connection: url(), prefix: `t${process.pid}_${prefixes}` };
        const jobs = createJobs(options);
        onTestFinished(() => jobs.close());
        return { jobs, options };
      };
      tests(open, url);
    });
  }
}
