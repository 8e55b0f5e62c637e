import type { QuotaStatus, QuotaWorkZone } from "@ofsc/capacity";
import type { CapacityArea } from "../../../world/capacity-areas.js";
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

/** Leaves out what is undefined. */
export function given<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}
