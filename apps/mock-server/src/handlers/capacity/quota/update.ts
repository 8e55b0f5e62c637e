import type { QuotaAreaPatch, QuotaCategoryPatch, QuotaTimeSlotPatch, QuotaWorkZonePatch } from "@ofsc/capacity";
import type * as contract from "@ofsc/capacity/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import {
  type CapacityArea,
  type CapacityAreaConfiguration,
  categoriesOfArea,
  isTimeSlotBased,
  localTime,
  timeSlotsOf,
} from "../../../world/capacity-areas.js";
import { type ClosingCell, setClosed } from "../../../world/closings.js";
import { isDay } from "../../../world/days.js";
import type { QuotaCell } from "../../../world/ledger.js";
import { type QuotaChange, setQuota } from "../../../world/quota.js";
import { findArea, findInterval } from "../areas.js";

/** A level at which quota is entered in a form of its own. */
export type QuotaLevel = "day" | "category" | "interval" | "timeSlot" | "timeSlotCategory";

type Form = "quota" | "quotaPercent" | "quotaPercentDay" | "quotaPercentCategory";

/** The form in which an area takes quota at a level. */
function formOf(level: QuotaLevel, configuration: Partial<CapacityAreaConfiguration>): Form {
  const { byDay = "minutes", byCapacityCategory = "minutes", byTimeSlot = "minutes" } = configuration;
  switch (level) {
    case "day":
      return byDay === "minutes" ? "quota" : "quotaPercent";
    case "timeSlot":
      return byTimeSlot === "minutes" ? "quota" : "quotaPercent";
    case "timeSlotCategory":
      return byCapacityCategory === "minutes" ? "quota" : "quotaPercent";
    case "interval":
      return "quota";
    case "category":
      if (byCapacityCategory === "minutes") return "quota";
      return byCapacityCategory === "percentOfMaxAvailable" ? "quotaPercentCategory" : "quotaPercentDay";
  }
}

const forms: readonly Form[] = ["quota", "quotaPercent", "quotaPercentDay", "quotaPercentCategory"];

/** Of a change, what the area takes at this level: quota in other forms is ignored, unless all are to be taken. */
export function configured(
  level: QuotaLevel,
  configuration: Partial<CapacityAreaConfiguration> = {},
  change: QuotaChange,
  takeAll: boolean,
): QuotaChange {
  const form = formOf(level, configuration);
  const taken = takeAll ? forms.find((name) => change[name] !== undefined) : form;
  const kept = Object.entries(change).filter(([name]) => !forms.includes(name as Form) || name === taken);
  // A quota is set in one form at a time.
  const others = forms.filter((name) => name !== taken).map((name) => [name, null] as const);
  const set = taken !== undefined && change[taken] !== undefined && takeAll;
  return { ...(set ? Object.fromEntries(others) : {}), ...Object.fromEntries(kept) };
}

/** Applies what can be applied, and names the rest. */
export const update: Handler<typeof contract.quota.update> = (received) => {
  const errors = received.body.items.flatMap(({ date, areas }) =>
    areas.flatMap((patch) => updateArea(received, date, patch)),
  );
  return { errorsCount: errors.length, errors };
};

function updateArea(context: Context, day: string, patch: QuotaAreaPatch): string[] {
  const { world, switches } = context;
  const area = findArea(context, patch.label);
  if (!area) return [`Unknown capacity area: ${patch.label}`];
  if (!isDay(day)) return [`Wrong date: ${day}`];
  if (switches.pastUpdates === "refuse" && day < localTime(world, area).day) return [`${day} is in the past`];
  const at = pen(context, area, day);
  const slotBased = isTimeSlotBased(area);
  const { quota, quotaPercent, minQuota, intervals = [], categories = [], timeSlots = [] } = patch;
  at.write("day", {}, { quota, quotaPercent, minQuota }, patch.quotaIsClosed);
  return [
    ...intervals.flatMap(({ timeFrom, timeTo, quotaIsClosed }) => {
      const window = findInterval(area, timeFrom, timeTo);
      if (!window) return [`${area.label} has no interval ${timeFrom}-${timeTo}`];
      at.close({ window }, quotaIsClosed);
      return [];
    }),
    ...categories.flatMap((one) =>
      slotBased ? [`${area.label} has quota by time slots, not by categories of the day`] : updateCategory(at, one),
    ),
    ...timeSlots.flatMap((one) =>
      slotBased ? updateSlot(at, one) : [`${area.label} has quota by intervals, not by time slots`],
    ),
  ];
}

function updateCategory(at: Pen, patch: QuotaCategoryPatch): string[] {
  const { label: category, quota, quotaPercent, quotaPercentDay = quotaPercent, quotaPercentCategory } = patch;
  if (!at.categories.includes(category)) return [`${at.area.label} has no category ${category}`];
  const { minQuota, stopBookingAt, quotaIsClosed, workZones = [], intervals = [] } = patch;
  const change = { quota, quotaPercentDay, quotaPercentCategory, minQuota, stopBookingAt };
  at.write("category", { category }, change, quotaIsClosed);
  return [
    ...at.closeZones({ category }, workZones),
    ...intervals.flatMap((one) => {
      const window = findInterval(at.area, one.timeFrom, one.timeTo);
      if (!window) return [`${at.area.label} has no interval ${one.timeFrom}-${one.timeTo}`];
      const cell = { category, window };
      at.write("interval", cell, { quota: one.quota }, one.quotaIsClosed);
      return at.closeZones(cell, one.workZones ?? []);
    }),
  ];
}

function updateSlot(at: Pen, patch: QuotaTimeSlotPatch): string[] {
  const slot = at.slots.find(({ label }) => label === patch.label);
  if (!slot) return [`${at.area.label} has no time slot ${patch.label}`];
  const window = { from: slot.from, to: slot.to };
  const { quota, quotaPercent, minQuota, stopBookingAt, quotaIsClosed, categories = [] } = patch;
  at.write("timeSlot", { window }, { quota, quotaPercent, minQuota, stopBookingAt }, quotaIsClosed);
  return categories.flatMap((one) => {
    if (!at.categories.includes(one.label)) return [`${at.area.label} has no category ${one.label}`];
    const cell = { category: one.label, window };
    const { quota, quotaPercent, minQuota, stopBookingAt } = one;
    at.write("timeSlotCategory", cell, { quota, quotaPercent, minQuota, stopBookingAt }, one.quotaIsClosed);
    return at.closeZones(cell, one.workZones ?? []);
  });
}

type Pen = ReturnType<typeof pen>;

/** Writes into one day of one area. */
function pen({ world, switches }: Context, area: CapacityArea, day: string) {
  const close = (cell: ClosingCell, closed: boolean | undefined) => {
    if (closed !== undefined) setClosed(world, area, day, cell, closed);
  };
  return {
    area,
    categories: categoriesOfArea(world, area),
    slots: timeSlotsOf(world, area),
    close,
    write(level: QuotaLevel, cell: QuotaCell, change: QuotaChange, closed: boolean | undefined) {
      const takeAll = switches.unconfiguredQuota === "accept";
      setQuota(world, area, day, cell, configured(level, area.configuration, change, takeAll));
      close(cell, closed);
    },
    closeZones(cell: ClosingCell, zones: readonly QuotaWorkZonePatch[]): string[] {
      return zones.flatMap(({ label, quotaIsClosed }) => {
        if (!world.workZones.has(label)) return [`Unknown work zone: ${label}`];
        if (area.configuration?.isAllowCloseOnWorkzoneLevel === false) return [`${area.label} closes no work zones`];
        close({ ...cell, workZone: label }, quotaIsClosed);
        return [];
      });
    },
  };
}
