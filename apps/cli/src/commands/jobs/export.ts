import type { ExportJob } from "@ofsc/jobs";
import type { Context } from "../../context.js";
import { own } from "../../context.js";
import { follow, withJobs } from "./open-jobs.js";

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
  // `--fields` chooses what is exported, not what is shown.
  const shown = { ...context, line: { ...context.line, values: { ...context.line.values, own: without(context) } } };
  return withJobs(context, async (jobs) => follow(shown, await jobs.export(String(context.line.args[0]), work)));
}

function without({ line }: Context) {
  const { fields: _, ...rest } = line.values.own;
  return rest;
}
