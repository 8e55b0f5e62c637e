import type { Ofsc } from "@ofsc/sdk";
import { day, heading } from "./print.js";

/** How busy the week is, and what a smaller quota leaves to book. */
export async function booking(ofsc: Ofsc, area: string): Promise<void> {
  heading(`The week in ${area}: who works, and what is still free`);
  const week = await ofsc.capacity.availability.list({
    dates: [0, 1, 2, 3, 4, 5, 6].map(day),
    areas: [area],
    fields: ["area.calendar.count", "area.calendar.minutes", "area.available.minutes"],
  });
  console.table(
    week.items.map(({ date, areas = [] }) => {
      const { calendar, available } = areas[0] ?? {};
      return { date, people: calendar?.count?.[0], minutes: calendar?.minutes?.[0], free: available?.minutes?.[0] };
    }),
  );

  heading("The quota of a day, before and after it is cut by a third");
  const busiest = week.items.reduce((most, one) => (peopleOn(one) > peopleOn(most) ? one : most));
  const date = busiest.date ?? day(1);
  const before = await quotaOf(ofsc, area, date);
  const quota = Math.round(((before?.quota ?? before?.maxAvailable ?? 0) * 2) / 3);
  await ofsc.capacity.quota.update({ items: [{ date, areas: [{ label: area, quota }] }] });
  const after = await quotaOf(ofsc, area, date);
  console.table({ before: shown(before), after: shown(after) });
}

type Week = Awaited<ReturnType<Ofsc["capacity"]["availability"]["list"]>>["items"];
const peopleOn = ({ areas }: Week[number]) => areas?.[0]?.calendar?.count?.[0] ?? 0;

async function quotaOf(ofsc: Ofsc, area: string, date: string) {
  const { items } = await ofsc.capacity.quota.list({ dates: [date], areas: [area] });
  return items[0]?.areas?.[0];
}

const shown = (area: Awaited<ReturnType<typeof quotaOf>>) => ({
  quota: area?.quota,
  available: area?.maxAvailable,
  used: area?.used,
});
