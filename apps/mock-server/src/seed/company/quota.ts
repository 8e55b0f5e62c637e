import { type CapacityArea, categoriesOfArea, isTimeSlotBased, timeSlotsOf } from "../../world/capacity-areas.js";
import { addDays } from "../../world/days.js";
import { type Ledger, openLedger, type QuotaCell } from "../../world/ledger.js";
import { type QuotaValues, setQuota } from "../../world/quota.js";
import type { World } from "../../world/world.js";

/** Gives every area quota for the four weeks: most of the working time, in the form that it is configured for. */
export function generateQuota(world: World, today: string): void {
  const areas = [...world.capacityAreas.values()].filter(({ type }) => type !== "group");
  for (let ahead = -7; ahead < 21; ahead++) {
    for (const area of areas) giveQuota(world, openLedger(world, area, addDays(today, ahead)));
  }
}

function giveQuota(world: World, ledger: Ledger): void {
  const { area, day } = ledger;
  const { byDay = "minutes", byTimeSlot = "minutes", byCapacityCategory = "minutes" } = area.configuration ?? {};
  const set = (cell: QuotaCell, values: QuotaValues) => setQuota(world, area, day, cell, values);
  // Nobody works on such a day: there is a quota, and it is 0.
  const share = (cell: QuotaCell, percent: number) => Math.round((ledger.maxAvailable(cell) * percent) / 100 / 15) * 15;
  if (isTimeSlotBased(area)) {
    // Work that begins in a slot may go on after it, so that the slots together get most of the day.
    const perSlot = byTimeSlot === "minutes" ? { quota: share({}, 24) } : { quotaPercent: 130 };
    for (const { from, to } of timeSlotsOf(world, area)) set({ window: { from, to } }, perSlot);
    return;
  }
  set({}, byDay === "minutes" ? { quota: share({}, 80), minQuota: 0 } : { quotaPercent: 80, minQuota: 0 });
  for (const category of categoriesOfArea(world, area)) {
    const cell = { category };
    const values = byCapacityCategory === "minutes" ? { quota: share(cell, 85) } : { quotaPercentCategory: 85 };
    set(cell, { ...values, ...stopOf(area, category) });
  }
}

/** Business work in South Florida is not to be booked up to the last minute. */
function stopOf({ label }: CapacityArea, category: string): QuotaValues {
  return label === "FLUSA" && category === "BUSINESS" ? { stopBookingAt: 90 } : {};
}
