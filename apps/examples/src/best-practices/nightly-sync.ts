import { exportActivities } from "@ofsc/flow";
import type { ListedActivity, Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Reads the days that can still change into a table, row by row over what is there: the run of a night. */
export async function nightlySync(ofsc: Ofsc, print: Print): Promise<void> {
  // In earnest a table of a database, and an upsert for each page.
  const rows = new Map<number, ListedActivity>();
  const table = {
    async write(page: readonly ListedActivity[]) {
      for (const activity of page) rows.set(activity.activityId ?? 0, activity);
    },
  };
  const query = {
    resources: ["FLUSA"],
    dateFrom: "2026-11-28",
    dateTo: "2026-12-05",
    fields: ["activityId", "date", "status", "resourceId"],
  };
  for (const night of ["first", "second"]) {
    await exportActivities(ofsc.core, query).to(table);
    print(night, "night:", rows.size, "rows");
  }
}
