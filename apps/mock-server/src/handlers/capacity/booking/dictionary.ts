import type { BookingTimeSlot } from "@ofsc/capacity";
import type { CapacityArea } from "../../../world/capacity-areas.js";
import { timeOf } from "../../../world/days.js";
import type { World } from "../../../world/world.js";
import { slotsFor } from "./slots.js";
import type { Wanted } from "./wanted.js";

/** The time slots that the areas name, each once. */
export function dictionaryOf(
  world: World,
  areas: readonly CapacityArea[],
  wanted: Wanted,
  partially: boolean,
): BookingTimeSlot[] {
  const all = areas.flatMap((area) => slotsFor(world, area, wanted, partially).windows);
  const once = new Map(all.map((slot) => [slot.label, slot]));
  return [...once.values()].map(({ label, from, to }) => ({
    label,
    name: world.timeSlots.get(label)?.name ?? label,
    timeFrom: timeOf(from),
    timeTo: timeOf(to),
  }));
}
