import type { Ofsc } from "@ofsc/sdk";
import { q } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Cancels what a customer still has pending, by a filter that is built and not written. */
export async function cancelTheVisitsOfACustomer(ofsc: Ofsc, print: Print): Promise<void> {
  const filter = q.and(q.eq("customerNumber", "415043"), q.eq("status", "pending"));
  const week = { resources: ["SUNRISE"], dateFrom: "2026-12-01", dateTo: "2026-12-07" };
  const pending = await ofsc.core.activities.list({ ...week, q: filter }).all({ limit: 50 });
  for (const { activityId = 0, date } of pending) {
    const { status } = await ofsc.core.activities.cancel(activityId);
    print(activityId, date, status);
  }
}
