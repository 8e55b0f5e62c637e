import { isOfscError, type Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Finds a visit by the number of its order and moves it to the next day, or says why that cannot be. */
export async function rescheduleACustomer(ofsc: Ofsc, print: Print): Promise<void> {
  const { activities } = ofsc.core;
  const found = await activities.search({
    searchInField: "apptNumber",
    searchForValue: "SO4014330",
    dateFrom: "2026-12-01",
    dateTo: "2026-12-07",
  });
  const [visit] = found.items;
  if (visit?.activityId === undefined) return print("there is no such order");
  try {
    await activities.move(visit.activityId, { setDate: { date: "2026-12-02" } });
    print(visit.activityId, "is on", (await activities.get(visit.activityId)).date);
  } catch (error) {
    if (!isOfscError(error, "conflict")) throw error;
    print(visit.activityId, "cannot be moved:", error.detail);
  }
}
