import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Counts the visits of a day by type and status, under the names that people know the types by. */
export async function countWorkByType(ofsc: Ofsc, print: Print): Promise<void> {
  const types = await ofsc.metadata.activityTypes.list().all({ limit: 1000 });
  const names = new Map(types.map(({ label, name }) => [label, name ?? label]));
  const counts = new Map<string, number>();
  for await (const { activityType = "", status } of ofsc.core.activities.list({
    resources: ["FLUSA"],
    dateFrom: "2026-11-30",
    dateTo: "2026-11-30",
    fields: ["activityType", "status"],
  })) {
    const key = `${names.get(activityType)}, ${status}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...counts].sort()) print(key, count);
}
