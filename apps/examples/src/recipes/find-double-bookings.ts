import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Looks for orders that are in OFS more than once on the same day: what an interface without numbers of its own leaves. */
export async function findDoubleBookings(ofsc: Ofsc, print: Print): Promise<void> {
  const seen = new Map<string, number[]>();
  for await (const { activityId = 0, apptNumber, customerNumber } of ofsc.core.activities.list({
    resources: ["SUNRISE"],
    dateFrom: "2026-12-01",
    dateTo: "2026-12-01",
    fields: ["activityId", "apptNumber", "customerNumber"],
    limit: 5000,
  })) {
    if (!apptNumber) continue;
    const key = `${apptNumber} of ${customerNumber}`;
    seen.set(key, [...(seen.get(key) ?? []), activityId]);
  }
  const doubles = [...seen].filter(([, ids]) => ids.length > 1);
  print(`${seen.size} orders, ${doubles.length} of them twice`);
  for (const [key, ids] of doubles) print(key, ids);
}
