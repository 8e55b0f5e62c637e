import { mapRows } from "@ofsc/flow";
import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Starts twenty lists at once, of which OFS takes three: the others wait for a place, and all of them succeed. */
export async function manyCallsAtOnce(ofsc: Ofsc, print: Print): Promise<void> {
  const days = Array.from({ length: 20 }, (_, at) => `2026-11-${String(at + 1).padStart(2, "0")}`);
  const read = (day: string) =>
    ofsc.core.activities.list({ resources: ["FLUSA"], dateFrom: day, dateTo: day, limit: 1 });
  let done = 0;
  for await (const { status } of mapRows(days, read, { concurrency: 20 })) if (status === "fulfilled") done += 1;
  print(`${done} of ${days.length} lists`);
}
