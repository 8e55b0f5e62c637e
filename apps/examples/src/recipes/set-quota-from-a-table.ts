import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Sets quota from lines as a spreadsheet has them, in one call, and reads back what OFS made of it. */
export async function setQuotaFromATable(ofsc: Ofsc, print: Print): Promise<void> {
  const rows = ["2026-12-03;FLUSA;4000", "2026-12-04;FLUSA;5000"].map((line) => line.split(";"));
  const items = rows.map(([date = "", label = "", quota]) => ({
    date,
    areas: [{ label, quota: Number(quota) }],
  }));
  // It answers 200 even where some of it could not be applied.
  const { errorsCount = 0, errors = [] } = await ofsc.capacity.quota.update({ items });
  if (errorsCount > 0) print(errors);
  const dates = items.map(({ date }) => date);
  const quota = await ofsc.capacity.quota.list({ dates, areas: ["FLUSA"], aggregateResults: true });
  for (const { date, areas = [] } of quota.items) print(date, areas[0]?.quota, "minutes");
}
