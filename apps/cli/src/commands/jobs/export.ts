import type { ExportJob } from "@ofsc/jobs";
import type { Context } from "../../context.js";
import { own } from "../../context.js";
import { allFields } from "../../output/all-fields.js";
import { begin } from "./open-jobs.js";

/** Puts an export into the queue. */
export function run(context: Context): Promise<number> {
  const fields = own<string[]>(context, "fields") ?? ["activityId", "resourceId", "date", "status", "activityType"];
  const resources = own<string[]>(context, "resources");
  const partDays = own<number>(context, "part-days");
  const work = {
    dateFrom: own<string>(context, "from"),
    dateTo: own<string>(context, "to"),
    format: own<string>(context, "format") ?? "ndjson",
    fields,
    ...(resources && { resources }),
    ...(partDays !== undefined && { partDays }),
  } as ExportJob;
  return begin(allFields(context), (jobs) => jobs.export(String(context.line.args[0]), work));
}
