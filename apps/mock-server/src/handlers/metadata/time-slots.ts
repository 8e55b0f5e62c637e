import type { TimeSlot as TimeSlotAnswer } from "@ofsc/metadata";
import type { TimeSlot } from "../../world/time-slots.js";
import { linksTo, listing } from "./collection/index.js";

/** One that lasts all day has neither start nor end. */
export const list = listing<TimeSlot, TimeSlotAnswer>({
  omitsItems: true,
  all: ({ world }) => world.timeSlots.values(),
  answer: (slot, context) => ({
    name: slot.label,
    active: true,
    isAllDay: false,
    ...slot,
    links: linksTo(context, "timeSlots"),
  }),
});
