import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Shows for each day of a week how many people work in an area, and how much of their time is free. */
export async function seeHowBusyTheWeekIs(ofsc: Ofsc, print: Print): Promise<void> {
  const dates = ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"];
  const fields = ["area.calendar.count", "area.calendar.minutes", "area.available.minutes"] as const;
  const { items } = await ofsc.capacity.availability.list({ dates, areas: ["FLUSA"], fields: [...fields] });
  for (const { date, areas = [] } of items) {
    const { calendar, available } = areas[0] ?? {};
    const share = (available?.minutes?.[0] ?? 0) / (calendar?.minutes?.[0] || 1);
    print(date, calendar?.count?.[0], "people,", `${Math.round(100 * share)} % free`);
  }
}
