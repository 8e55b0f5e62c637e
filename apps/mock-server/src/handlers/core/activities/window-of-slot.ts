import type { World } from "../../../world/world.js";

/** A time slot sets the service window. */
export function windowOfSlot(world: World, timeSlot: string | undefined) {
  const { timeStart, timeEnd } = world.timeSlots.get(timeSlot ?? "") ?? {};
  if (timeStart === undefined || timeEnd === undefined) return {};
  return { serviceWindowStart: withSeconds(timeStart), serviceWindowEnd: withSeconds(timeEnd) };
}

const withSeconds = (time: string) => `${time}:00`.slice(0, 8);
