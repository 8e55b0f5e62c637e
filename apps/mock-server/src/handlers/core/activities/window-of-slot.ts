import type { World } from "../../../world/world.js";

/** A time slot sets the service window; cancelling it takes the window away. */
export function windowOfSlot(world: World, timeSlot: string | null | undefined) {
  if (timeSlot === null) return { serviceWindowStart: null, serviceWindowEnd: null };
  const { timeStart, timeEnd } = world.timeSlots.get(timeSlot ?? "") ?? {};
  if (timeStart === undefined || timeEnd === undefined) return {};
  return { serviceWindowStart: withSeconds(timeStart), serviceWindowEnd: withSeconds(timeEnd) };
}

const withSeconds = (time: string) => `${time}:00`.slice(0, 8);
