import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Adds somebody new with skill, zone, shift and account; each step may be repeated if a later one fails. */
export async function addATechnician(ofsc: Ofsc, print: Print): Promise<void> {
  const { resources, users } = ofsc.core;
  const id = "56001";
  const language = { language: "en", timeZone: "Eastern" };
  const name = "Katherine Johnson";
  await resources.createOrReplace(id, { name, resourceType: "PR", parentResourceId: "FLUSA", ...language });
  await resources.workSkills.set(id, [{ workSkill: "INSTALL", ratio: 100 }]);
  await resources.workZones.add(id, { workZone: "MIAMI", startDate: "2026-12-01" });
  const recurrence = { recurrenceType: "weekly", weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri"] as const };
  await resources.workSchedules.set(id, {
    recordType: "shift",
    shiftLabel: "8-17",
    startDate: "2026-12-01",
    recurrence: { ...recurrence, weekdays: [...recurrence.weekdays] },
  });
  const password = "Choose-One-2026!";
  const account = { name, userType: "technician", resources: [id], mainResourceId: id, password, ...language };
  await users.createOrReplace("kjohnson", account);
  const day = await resources.workSchedules.calendar(id, { dateFrom: "2026-12-02", dateTo: "2026-12-02" });
  print(id, day["2026-12-02"]?.regular?.workTimeStart, day["2026-12-02"]?.regular?.workTimeEnd);
}
