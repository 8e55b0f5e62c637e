import { openCompany } from "./company.js";
import { serveDashboard } from "./dashboard.js";

const company = await openCompany();
const { url, close } = await serveDashboard(company.jobs, Number(process.env["PORT"] ?? 3000));
console.log(`${url} shows an export of a week, which a worker does, two parts at once; Ctrl-C ends it`);
const week = { dateFrom: "2026-12-01", dateTo: "2026-12-07", format: "ndjson" as const };
const handle = await company.jobs.export("week-49", week);
handle.result().then(
  ({ rows, parts }) => console.log(`${rows} activities in ${parts.length} parts`),
  (error: Error) => console.error(error.message),
);
process.once("SIGINT", async () => {
  close();
  await company.close();
  process.exit(0);
});
