import { exportActivities } from "@ofsc/flow";
import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Exports all activities of many days, in windows of the size that OFS takes, to a sink of four lines. */
export async function exportAMonth(ofsc: Ofsc, print: Print): Promise<void> {
  const statuses = new Map<string, number>();
  const sink = {
    async write(rows: readonly { status?: string }[]) {
      for (const { status = "" } of rows) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    },
  };
  const days = { dateFrom: "2026-11-24", dateTo: "2026-11-30", resources: ["FLUSA"] };
  await exportActivities(ofsc.core, { ...days, fields: ["activityId", "status"] }).to(sink);
  for (const [status, count] of [...statuses].sort()) print(status, count);
}
