import { type Model, min, object, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import type { CapacityArea } from "./capacity-areas.js";
import type { Ledger, QuotaCell } from "./ledger.js";

/** What is set at one level; every figure may be absent. */
export interface QuotaValues {
  /** Minutes. */
  quota?: number;
  /** Of the day, or of the level above, as the area is configured. */
  quotaPercent?: number;
  /** Of the quota of the day. */
  quotaPercentDay?: number;
  /** Of the working time of the category. */
  quotaPercentCategory?: number;
  /** Minutes. */
  minQuota?: number;
  /** Percent of the quota. */
  stopBookingAt?: number;
}

/** A quota as a seed gives it. */
export interface SeedQuota extends QuotaValues {
  /** `YYYY-MM-DD`, or `today+3`. */
  date: string;
  /** Label of a capacity area. */
  area: string;
  category?: string;
  /** Label of a time slot. */
  timeSlot?: string;
  /** Start of an interval, `HH:MM`. */
  timeFrom?: string;
  /** End of an interval, `HH:MM`. */
  timeTo?: string;
}
const figure = () => z.optional(z.number().check(min(0)));
export const SeedQuota: Model<SeedQuota> = () =>
  object<SeedQuota>({
    date: z.string(),
    area: z.string(),
    category: z.optional(z.string()),
    timeSlot: z.optional(z.string()),
    timeFrom: z.optional(time()),
    timeTo: z.optional(time()),
    quota: figure(),
    quotaPercent: figure(),
    quotaPercentDay: figure(),
    quotaPercentCategory: figure(),
    minQuota: figure(),
    stopBookingAt: figure(),
  });

const keyOf = (area: string, day: string, { category = "", window }: QuotaCell) =>
  `${area}|${day}|${category}|${window ? `${window.from}-${window.to}` : ""}`;

export const quotaStore = () => ({ quota: new Map<string, QuotaValues>() });
export type QuotaStore = Readonly<ReturnType<typeof quotaStore>>;

/** What is set at a level. */
export function quotaAt(world: QuotaStore, area: CapacityArea, day: string, cell: QuotaCell): QuotaValues {
  return world.quota.get(keyOf(area.label, day, cell)) ?? {};
}

/** A change of the figures of a level; null takes one away. */
export type QuotaChange = { readonly [K in keyof QuotaValues]?: number | null | undefined };

/** Sets figures at a level; tells how many have a new value. */
export function setQuota(
  world: QuotaStore,
  area: CapacityArea,
  day: string,
  cell: QuotaCell,
  change: QuotaChange,
): number {
  const values = { ...quotaAt(world, area, day, cell) };
  let changed = 0;
  for (const [name, value] of Object.entries(change) as [keyof QuotaValues, number | null | undefined][]) {
    if (value === undefined || (value ?? undefined) === values[name]) continue;
    if (value === null) delete values[name];
    else values[name] = value;
    changed++;
  }
  world.quota.set(keyOf(area.label, day, cell), values);
  return changed;
}

/** The quota of a level in minutes, worked out from percentages where it is set so; undefined when it is not set. */
export function quotaMinutes(world: QuotaStore, ledger: Ledger, cell: QuotaCell): number | undefined {
  const { area, day } = ledger;
  const values = quotaAt(world, area, day, cell);
  if (values.quota !== undefined) return values.quota;
  const base = baseOf(world, ledger, cell, values);
  return base && Math.max(values.minQuota ?? 0, Math.round((base.of * base.percent) / 100));
}

/** What a percentage is a percentage of. */
function baseOf(world: QuotaStore, ledger: Ledger, cell: QuotaCell, values: QuotaValues) {
  const { quotaPercent, quotaPercentDay, quotaPercentCategory } = values;
  const parent = cell.category === undefined || !cell.window ? {} : { window: cell.window };
  const ofParent = () => quotaMinutes(world, ledger, parent) ?? 0;
  if (quotaPercentDay !== undefined) return { of: ofParent(), percent: quotaPercentDay };
  if (quotaPercentCategory !== undefined) return { of: ledger.maxAvailable(cell), percent: quotaPercentCategory };
  if (quotaPercent === undefined) return undefined;
  const { byDay, byTimeSlot } = ledger.area.configuration ?? {};
  const how = cell.window ? byTimeSlot : byDay;
  if (how === "percentQuotaParentLevel") return { of: ofParent(), percent: quotaPercent };
  const others = how === "percentExcludeOtherActivities" ? ledger.otherActivities(cell.window) : 0;
  return { of: ledger.maxAvailable(cell) - others, percent: quotaPercent };
}
