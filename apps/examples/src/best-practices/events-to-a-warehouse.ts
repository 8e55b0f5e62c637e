import { memoryStore, poll } from "@ofsc/flow";
import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Saves events under their ids and acknowledges them afterwards: what comes twice after a crash is saved once. */
export async function eventsToAWarehouse(ofsc: Ofsc, print: Print): Promise<void> {
  const { events, activities } = ofsc.core;
  const definition = { events: ["activityMoved" as const, "activityUpdated" as const], subscriptionTitle: "warehouse" };
  // In earnest a file, a database, or Redis; and for rows an insert that passes over ids that are there.
  const store = memoryStore();
  const rows = new Map<string, string>();
  await poll(events, definition, { store });
  await activities.update(4226397, { customerPhone: "+15550000001" });
  await activities.move(4226398, { setResource: { resourceId: "55014" } });

  for (const crashes of [true, false]) {
    const delivery = await poll(events, definition, { store });
    for (const { id, event } of delivery?.events ?? []) rows.set(id, event.eventType ?? "");
    print(delivery?.events.length, "delivered,", rows.size, "rows");
    // A crash before this line: the same events come again.
    if (!crashes) await delivery?.ack();
  }
}
