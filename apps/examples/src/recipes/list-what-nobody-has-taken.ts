import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Counts what lies in a bucket, by time slot: visits of today that have no technician. */
export async function listWhatNobodyHasTaken(ofsc: Ofsc, print: Print): Promise<void> {
  const fields = ["activityId", "timeSlot"];
  const query = { resources: ["FLUSA"], includeChildren: "none" as const, fields };
  const slots = new Map<string, number>();
  for await (const { timeSlot = "none" } of ofsc.core.activities.list({
    ...query,
    dateFrom: "2026-12-01",
    dateTo: "2026-12-01",
  })) {
    slots.set(timeSlot, (slots.get(timeSlot) ?? 0) + 1);
  }
  for (const [slot, count] of [...slots].sort()) print(slot, count);
}
