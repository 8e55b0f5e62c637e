import type { ListQuota, Quota, QuotaArea, QuotaCategory } from "@ofsc/capacity";
import type * as contract from "@ofsc/capacity/contract";
import { present } from "@ofsc/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import {
  type CapacityArea,
  intervalsOf,
  isTimeSlotBased,
  nameOfArea,
  timeSlotsOf,
} from "../../../world/capacity-areas.js";
import { timeOf } from "../../../world/days.js";
import { type Ledger, openLedger } from "../../../world/ledger.js";
import type { World } from "../../../world/world.js";
import { aggregate } from "../aggregate.js";
import { selectAreas, selectCategories } from "../areas.js";
import { describeSlot, figuresOf, percent, statusesOf } from "./figures.js";

export const list: Handler<typeof contract.quota.list> = (received) => {
  const { world, query } = received;
  const areas = selectAreas(received, query.areas, received.switches.unknownQuotaAreas);
  if (query.aggregateResults) refuseMixed(areas);
  const items = query.dates.map((date): Quota => {
    const found = areas.map((area) =>
      describeArea(world, openLedger(world, area, date), query, selectCategories(received, area, query.categories)),
    );
    return { date, areas: query.aggregateResults && found.length > 0 ? [asSum(aggregate(found))] : found };
  });
  return { items };
};

export function refuseMixed(areas: readonly CapacityArea[]): void {
  const slots = areas.filter(isTimeSlotBased).length;
  const intervals = areas.length - slots;
  if (slots > 0 && intervals > 0) {
    const counts = `Time Slot Based - ${slots}; Booking Interval Based - ${intervals}`;
    throw new ProblemError(400, `Attemption to aggregate capacity areas with different booking type: ${counts}`);
  }
}

function describeArea(world: World, ledger: Ledger, query: ListQuota, categories: readonly string[]): QuotaArea {
  const { area, day } = ledger;
  const { values, quota, maxAvailable, used, count, usedPercent } = figuresOf(world, ledger, {});
  const status = statusesOf(world, area, day, query.returnStatuses);
  const slotBased = isTimeSlotBased(area);
  // What is not set is null in areas with interval-based quota and absent in the others.
  const unset = slotBased ? undefined : null;
  return present({
    label: area.label,
    name: nameOfArea(world, area),
    maxAvailable,
    maxAvailableByPlans: maxAvailable,
    otherActivities: ledger.otherActivities(),
    quota: quota ?? unset,
    quotaPercent: values.quotaPercent ?? (quota === undefined ? unset : percent(quota, maxAvailable)),
    minQuota: values.minQuota ?? 0,
    used,
    usedQuotaPercent: usedPercent,
    bookedActivities: count,
    ...status.of({}),
    intervals:
      !slotBased && query.intervalLevel && query.returnStatuses
        ? intervalsOf(area).map((window) => ({ ...times(window), ...status.of({ window }) }))
        : undefined,
    categories:
      !slotBased && query.categoryLevel
        ? categories.map((category) => describeCategory(world, ledger, query, category))
        : undefined,
    timeSlots:
      slotBased && query.timeSlotLevel
        ? timeSlotsOf(world, area).map((slot) => describeSlot(world, ledger, query, slot, categories))
        : undefined,
  });
}

function describeCategory(world: World, ledger: Ledger, query: ListQuota, category: string): QuotaCategory {
  const { area, day } = ledger;
  const { values, quota, maxAvailable, used, count, usedPercent } = figuresOf(world, ledger, { category });
  const status = statusesOf(world, area, day, query.returnStatuses);
  const dayQuota = figuresOf(world, ledger, {}).quota;
  const ofDay = quota === undefined || dayQuota === undefined ? null : percent(quota, dayQuota);
  return present({
    label: category,
    maxAvailable,
    maxAvailableByPlans: maxAvailable,
    quota: quota ?? null,
    quotaPercentDay: values.quotaPercentDay ?? ofDay,
    quotaPercentCategory: values.quotaPercentCategory ?? (quota === undefined ? null : percent(quota, maxAvailable)),
    minQuota: values.minQuota ?? 0,
    used,
    usedQuotaPercent: usedPercent,
    stopBookingAt: values.stopBookingAt,
    bookedActivities: count,
    ...status.of({ category }),
    ...status.workZones({ category }),
    intervals: query.intervalLevel
      ? intervalsOf(area).map((window) => {
          const inInterval = figuresOf(world, ledger, { category, window });
          return {
            ...times(window),
            quota: inInterval.quota ?? null,
            used: inInterval.used,
            ...status.of({ category, window }),
            ...status.workZones({ category, window }),
          };
        })
      : undefined,
  });
}

const times = ({ from, to }: { from: number; to: number }) => ({ timeFrom: timeOf(from), timeTo: timeOf(to) });

/** Several areas without a quota have one of 0 together. */
const asSum = (area: QuotaArea): QuotaArea => ({ quota: 0, ...withoutOwn(area) });

/** Percentages and least quotas mean nothing for several areas together. */
function withoutOwn<T extends object>(level: T): T {
  const dropped = ["quotaPercent", "quotaPercentDay", "quotaPercentCategory", "minQuota", "usedQuotaPercent"];
  const kept = Object.entries(level)
    .filter(([name]) => !dropped.includes(name))
    .map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(withoutOwn) : name === "quota" ? (value ?? 0) : value,
    ]);
  return Object.fromEntries(kept) as T;
}
