import { slots } from "@ofsc/flow";
import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Asks what is free for a customer, takes the first slot, and books it: what a booking page does. */
export async function bookAVisit(ofsc: Ofsc, print: Print): Promise<void> {
  const wish = { activityType: "IN", postalCode: "33101", areas: ["FLUSA"], dates: ["2026-12-02", "2026-12-03"] };
  const free = await slots(ofsc.capacity, { ...wish, determineCategory: true });
  print(`${free.length} slots`);
  const [first] = free;
  if (!first) return print("nothing is free");
  const visit = { postalCode: wish.postalCode, customerName: "Grace Hopper", ...first.booking };
  const { activityId, date, timeSlot } = await ofsc.core.activities.create(visit);
  print(typeof activityId, date, timeSlot);
}
