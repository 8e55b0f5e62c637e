import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Enters a vacation, and shows what is left of the work week. */
export async function enterAVacation(ofsc: Ofsc, print: Print): Promise<void> {
  const { workSchedules } = ofsc.core.resources;
  const days = { startDate: "2026-12-03", endDate: "2026-12-04" };
  const recurrence = { recurrenceType: "everyday" };
  await workSchedules.set("55013", {
    recordType: "non-working",
    nonWorkingReason: "VACATION",
    ...days,
    recurrence,
  });
  const week = await workSchedules.calendar("55013", { dateFrom: "2026-12-02", dateTo: "2026-12-04" });
  for (const day of ["2026-12-02", "2026-12-03", "2026-12-04"] as const) {
    const { recordType, nonWorkingReason = "" } = week[day]?.regular ?? {};
    print(day, recordType, nonWorkingReason);
  }
}
