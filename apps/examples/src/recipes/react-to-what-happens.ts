import { isEvent, memoryStore, poll } from "@ofsc/flow";
import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Fetches what has happened since the last time, in a function that a timer starts; nothing is missed in between. */
export async function reactToWhatHappens(ofsc: Ofsc, print: Print): Promise<void> {
  const definition = { events: ["activityMoved" as const], subscriptionTitle: "recipe" };
  const store = memoryStore();
  await poll(ofsc.core.events, definition, { store });
  await ofsc.core.activities.move(4226396, { setResource: { resourceId: "55013" } });

  const delivery = await poll(ofsc.core.events, definition, { store });
  for (const { event } of delivery?.events ?? []) {
    if (isEvent(event, "activityMoved")) print(event.eventType, event.activityDetails.activityId);
  }
  await delivery?.ack();
}
