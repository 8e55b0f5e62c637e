import { databases, type TestDatabase } from "services";
import { afterAll, beforeAll, describe, it, onTestFinished } from "vitest";
import { createJobs, type Jobs, type JobsOptions } from "../src/index.js";

/** Queues that nobody else has. */
export interface Opened {
  readonly jobs: Jobs;
  /** For workers. */
  readonly options: JobsOptions;
}

let prefixes = 0;

/** Tests on each database that queues can live in, those that this machine lacks named. */
export function describeOnEach(what: string, tests: (open: () => Opened, url: () => string) => void): void {
  for (const { name, present, start } of databases) {
    if (!present) it.skip(`absent: ${name}`, () => {});
    describe.skipIf(!present)(`${what} on ${name}`, () => {
      let database: TestDatabase | undefined;
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
