import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Reads the calendars of many people at once, and prints who works how long. */
export async function seeWhoWorksToday(ofsc: Ofsc, print: Print): Promise<void> {
  const day = "2026-12-01";
  const people = await ofsc.core.resources.children("FLUSA").all({ limit: 1000 });
  const resources = people.map(({ resourceId }) => resourceId ?? "").slice(0, 5);
  const { items } = await ofsc.core.calendars.list({ resources, dateFrom: day, dateTo: day });
  for (const { resourceId, regular } of items) {
    print(resourceId, regular?.workTimeStart ?? "off", regular?.workTimeEnd ?? "");
  }
}
