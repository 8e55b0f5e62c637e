import { createJobs } from "@ofsc/jobs";
import { postgresProgram, startPostgres } from "services";
import { expect, it, onTestFinished } from "vitest";
import { serveDashboard } from "./dashboard.js";

if (!postgresProgram) it.skip("absent: PostgreSQL", () => {});

it.skipIf(!postgresProgram)("bull-board takes the queues of jobs", async () => {
  const database = await startPostgres();
  onTestFinished(() => database.stop());
  const jobs = createJobs({ connection: database.url });
  onTestFinished(() => jobs.close());
  await jobs.export("week", { dateFrom: "2026-12-01", dateTo: "2026-12-07", format: "ndjson" });
  const { url, close } = await serveDashboard(jobs);
  onTestFinished(close);
  const response = await fetch(`${url}api/queues?activeQueue=ofsc-jobs&status=latest&page=1&jobsPerPage=10`);
  const { queues } = (await response.json()) as { queues: { name: string; jobs: { id: string }[] }[] };
  expect(queues.map(({ name }) => name)).toEqual(["ofsc-jobs", "ofsc-parts"]);
  expect(queues[0]?.jobs).toMatchObject([{ id: "week" }]);
});
