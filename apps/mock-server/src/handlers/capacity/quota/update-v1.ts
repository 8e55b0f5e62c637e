import type { CapacityUpdateError, FailedCapacityUpdate, QuotaAreaPatchV1, QuotaCategoryPatchV1 } from "@ofsc/capacity";
import type * as contract from "@ofsc/capacity/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { type CapacityArea, categoriesOfArea, isTimeSlotBased, localTime } from "../../../world/capacity-areas.js";
import type { QuotaCell } from "../../../world/ledger.js";
import { type QuotaChange, setQuota } from "../../../world/quota.js";
import { findArea, findInterval } from "../areas.js";
import { configured, type QuotaLevel } from "./update.js";

interface Counts {
  updated: number;
  kept: number;
  readonly errors: CapacityUpdateError[];
}

export const updateV1: Handler<typeof contract.quota.updateV1> = (received) => {
  const counts: Counts = { updated: 0, kept: 0, errors: [] };
  for (const { date, areas } of received.body.items)
    for (const patch of areas) updateArea(received, date, patch, counts);
  const { updated, kept, errors } = counts;
  return { results: { updatedFieldCount: updated, notChangedFieldCount: kept, errors } };
};

function updateArea(context: Context, date: string, patch: QuotaAreaPatchV1, counts: Counts): void {
  const { world } = context;
  const area = findArea(context, patch.label);
  const wrong = problemOf(context, area, patch.label, date);
  const fail = (message: string, more: FailedCapacityUpdate = {}) => {
    counts.errors.push(failure({ area: patch.label, date, ...more }, message));
  };
  if (wrong !== undefined || !area) {
    fail(wrong ?? "");
    return;
  }
  const write = (level: QuotaLevel, cell: QuotaCell, change: QuotaChange) =>
    count(context, area, date, level, cell, change, counts);
  write("day", {}, { quota: inRange(patch.quota), quotaPercent: patch.quotaPercent, minQuota: patch.minQuota });
  for (const one of patch.categories ?? []) {
    const category = one.label;
    if (!categoriesOfArea(world, area).includes(category)) {
      fail(`${area.label} has no category ${category}`, { category });
      continue;
    }
    write("category", { category }, changeOf(one));
    for (const { timeFrom, timeTo, quota } of one.intervals ?? []) {
      const window = findInterval(area, timeFrom, timeTo);
      if (window) write("interval", { category, window }, { quota: inRange(quota) });
      else fail(`${area.label} has no interval ${timeFrom}-${timeTo}`, { category });
    }
  }
}

function problemOf({ world, switches }: Context, area: CapacityArea | undefined, label: string, date: string) {
  if (!area) return `Unknown capacity area: ${label}`;
  if (isTimeSlotBased(area)) return `${label} has quota by time slots, which version 2 of this operation sets`;
  const past = switches.pastUpdates === "refuse" && date < localTime(world, area).day;
  return past ? `${date} is in the past` : undefined;
}

function changeOf({ quota, quotaPercentDay, quotaPercentCategory, minQuota, stopBookingAt }: QuotaCategoryPatchV1) {
  return { quota: inRange(quota), quotaPercentDay, quotaPercentCategory, minQuota, stopBookingAt };
}

/** Counts the fields that were named: those with a new value, and the others. */
function count(
  { world, switches }: Context,
  area: CapacityArea,
  day: string,
  level: QuotaLevel,
  cell: QuotaCell,
  change: QuotaChange,
  counts: Counts,
): void {
  const named = Object.values(change).filter((value) => value !== undefined).length;
  const taken = configured(level, area.configuration, change, switches.unconfiguredQuota === "accept");
  const changed = Math.min(named, setQuota(world, area, day, cell, taken));
  counts.updated += changed;
  counts.kept += named - changed;
}

/** This version takes a quota that is out of range for none at all. */
function inRange(quota: number | undefined): number | undefined {
  return quota === undefined || (quota >= 0 && quota <= 16_777_215) ? quota : 0;
}

/** One item that was not applied. */
export function failure(operation: FailedCapacityUpdate, message: string): CapacityUpdateError {
  return { operation, errorDetail: { code: "400", message } };
}
