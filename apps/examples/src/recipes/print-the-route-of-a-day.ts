import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Prints the day of a technician in the order in which it is driven, with the times that OFS expects. */
export async function printTheRouteOfADay(ofsc: Ofsc, print: Print): Promise<void> {
  for await (const activity of ofsc.core.routes.get("55011", "2026-12-01")) {
    const { startTime, endTime, activityType, customerName = "", city = "" } = activity;
    print(startTime?.slice(11, 16), endTime?.slice(11, 16), activityType, customerName, city);
  }
}
