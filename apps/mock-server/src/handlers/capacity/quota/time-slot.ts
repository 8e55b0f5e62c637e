import type { ListQuota, QuotaTimeSlot, QuotaTimeSlotCategory } from "@ofsc/capacity";
import type { timeSlotsOf } from "../../../world/capacity-areas.js";
import type { Ledger } from "../../../world/ledger.js";
import type { World } from "../../../world/world.js";
import { figuresOf, given, percent, statusesOf } from "./figures.js";

type Slot = ReturnType<typeof timeSlotsOf>[number];

/** The quota of a time slot and, when they are asked for, of the categories in it. */
export function describeSlot(
  world: World,
  ledger: Ledger,
  query: ListQuota,
  { label, from, to }: Slot,
  categories: readonly string[],
): QuotaTimeSlot {
  const window = { from, to };
  const { values, quota, maxAvailable, used, count, usedPercent } = figuresOf(world, ledger, { window });
  const status = statusesOf(world, ledger.area, ledger.day, query.returnStatuses);
  return given<QuotaTimeSlot>({
    label,
    maxAvailable,
    otherActivities: ledger.otherActivities(window),
    quota,
    quotaPercent: values.quotaPercent ?? (quota === undefined ? undefined : percent(quota, maxAvailable)),
    minQuota: values.minQuota,
    used,
    usedQuotaPercent: usedPercent,
    stopBookingAt: values.stopBookingAt,
    bookedActivities: count,
    ...status.of({ window }),
    categories: query.categoryLevel
      ? categories.map((category): QuotaTimeSlotCategory => {
          const cell = { category, window };
          const one = figuresOf(world, ledger, cell);
          const ofLevel = one.quota === undefined ? undefined : percent(one.quota, one.maxAvailable);
          return given<QuotaTimeSlotCategory>({
            label: category,
            maxAvailable: one.maxAvailable,
            quota: one.quota,
            quotaPercent: one.values.quotaPercent ?? ofLevel,
            used: one.used,
            usedQuotaPercent: one.usedPercent,
            stopBookingAt: one.values.stopBookingAt,
            bookedActivities: one.count,
            ...status.of(cell),
            ...status.workZones(cell),
          });
        })
      : undefined,
  });
}
