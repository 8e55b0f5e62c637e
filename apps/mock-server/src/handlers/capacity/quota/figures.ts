import type { ListQuota, QuotaStatus, QuotaTimeSlot, QuotaTimeSlotCategory, QuotaWorkZone } from "@ofsc/capacity";
import { present } from "@ofsc/contract";
import type { CapacityArea, timeSlotsOf } from "../../../world/capacity-areas.js";
import { type ClosingCell, type ClosingState, closingsOf, isSame } from "../../../world/closings.js";
import type { Ledger, QuotaCell } from "../../../world/ledger.js";
import { type QuotaValues, quotaAt, quotaMinutes } from "../../../world/quota.js";
import type { World } from "../../../world/world.js";

/** What there is to say of one level of quota. */
interface LevelFigures {
  readonly values: QuotaValues;
  /** Minutes, worked out from percentages where it is set so. */
  readonly quota: number | undefined;
  readonly maxAvailable: number;
  readonly used: number;
  readonly count: number;
  /** Percent of the quota that is used; undefined without a quota. */
  readonly usedPercent: number | undefined;
}

export function figuresOf(world: World, ledger: Ledger, cell: QuotaCell): LevelFigures {
  const quota = quotaMinutes(world, ledger, cell);
  const used = ledger.used(cell);
  return {
    values: quotaAt(world, ledger.area, ledger.day, cell),
    quota,
    maxAvailable: ledger.maxAvailable(cell),
    used,
    count: ledger.booked(cell).length,
    usedPercent: quota === undefined ? undefined : percent(used, quota),
  };
}

/** How much of `whole` a part is, in percent with two decimals; 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}

/** Reads the statuses of a day of an area. */
export function statusesOf(world: World, area: CapacityArea, day: string, wanted: boolean | undefined) {
  const states = wanted ? closingsOf(world, area, day) : [];
  return {
    /** The status of one level; empty unless it was asked for. */
    of(cell: ClosingCell): QuotaStatus {
      return wanted ? write(states.find((state) => isSame(state, cell))) : {};
    },
    /** The work zones that are closed within a level; empty unless they were asked for. */
    workZones(cell: ClosingCell): { workZones?: QuotaWorkZone[] } {
      const closed = states.filter(
        (state) => state.workZone !== undefined && state.closed && isSame({ ...state, workZone: undefined }, cell),
      );
      return wanted ? { workZones: closed.map((state) => ({ label: state.workZone ?? "", ...write(state) })) } : {};
    },
  };
}

function write(state: ClosingState | undefined): QuotaStatus {
  return {
    quotaIsClosed: state?.closed ?? false,
    quotaIsAutoClosed: state?.auto ?? false,
    quotaIsReopened: state?.reopened ?? false,
    ...(state?.closeTime === undefined ? {} : { closeTime: state.closeTime }),
  };
}

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
  return present({
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
          return present({
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
