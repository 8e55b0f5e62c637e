import { mapRows } from "@ofsc/flow";
import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Gives all that a technician still has to do today back to the bucket, and says of each visit how that went. */
export async function moveTheWorkOfASickTechnician(ofsc: Ofsc, print: Print): Promise<void> {
  const today = { dateFrom: "2026-12-01", dateTo: "2026-12-01" };
  const pending = await ofsc.core.activities
    .list({ resources: ["55012"], includeChildren: "none", ...today, q: "status == 'pending'" })
    .all({ limit: 100 });
  const move = ({ activityId = 0 }: (typeof pending)[number]) =>
    ofsc.core.activities.move(activityId, { setResource: { resourceId: "FLUSA" } });
  for await (const result of mapRows(pending, move, { concurrency: 3 })) {
    const { activityId } = result.row;
    print(activityId, result.status === "fulfilled" ? "moved" : String(result.reason));
  }
}
