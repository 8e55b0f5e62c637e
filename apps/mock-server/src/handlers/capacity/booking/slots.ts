import type { BookingForecast, BookingTimeSlot } from "@ofsc/capacity";
import {
  type CapacityArea,
  categoriesOfArea,
  intervalsOf,
  isTimeSlotBased,
  timeSlotsOf,
} from "../../../world/capacity-areas.js";
import type { ClosingState } from "../../../world/closings.js";
import { type Span, timeOf } from "../../../world/days.js";
import type { Ledger, QuotaCell } from "../../../world/ledger.js";
import { quotaMinutes } from "../../../world/quota.js";
import type { World } from "../../../world/world.js";
import type { Travel, Wanted } from "./wanted.js";

/** What the caller says about the offers to make. */
export interface OfferRules extends BookingForecast {
  readonly minTimeBeforeArrival?: number;
  readonly includePartiallyDefinedCategories?: boolean;
  readonly lateStartMitigation?: number;
}

/** A time slot with its place in the day. */
export type SlotWindow = ReturnType<typeof timeSlotsOf>[number];

/** All that is looked at when a booking is judged. */
export interface Sight {
  readonly world: World;
  readonly ledger: Ledger;
  readonly wanted: Wanted;
  readonly rules: OfferRules;
  readonly travel: Travel;
  /** Minutes that the booking takes. */
  readonly cost: number;
  /** The categories of the activity that the area has. */
  readonly categories: readonly string[];
  readonly states: readonly ClosingState[];
}

/** The categories of an activity that an area has, and the time slots that are open to all of them, or to some. */
export function slotsFor(world: World, area: CapacityArea, { type, categories }: Wanted, partially: boolean) {
  const known = categories.filter((label) => categoriesOfArea(world, area).includes(label));
  const allows = (slot: string) => (label: string) =>
    world.capacityCategories.get(label)?.timeSlots?.includes(slot) ?? true;
  const windows = timeSlotsOf(world, area).filter(
    ({ label }) =>
      (type.timeSlots?.includes(label) ?? true) &&
      (known.length === 0 || (partially ? known.some(allows(label)) : known.every(allows(label)))),
  );
  return { categories: known, windows };
}

/** The levels of quota that a booking in a time slot takes from. */
export function cellsOf({ ledger, categories }: Sight, slot: SlotWindow): QuotaCell[] {
  const { area } = ledger;
  const window = isTimeSlotBased(area) ? { from: slot.from, to: slot.to } : intervalAt(area, slot.from);
  return [
    {},
    ...(isTimeSlotBased(area) ? [{ window }] : categories.map((category) => ({ category }))),
    ...(window ? categories.map((category) => ({ category, window })) : []),
  ];
}

const intervalAt = (area: CapacityArea, minute: number): Span | undefined =>
  intervalsOf(area).find(({ from, to }) => from <= minute && minute < to);

/** What would be left of the tightest quota, in minutes; undefined without quota. */
export function remainingOf(sight: Sight, slot: SlotWindow): number | undefined {
  const { world, ledger, cost } = sight;
  const left = cellsOf(sight, slot).flatMap((cell) => {
    const quota = quotaMinutes(world, ledger, cell);
    return quota === undefined ? [] : [quota - ledger.used(cell) - cost];
  });
  return left.length === 0 ? undefined : Math.min(...left);
}

/** The least quota that is set for the time slot itself, or for a category in it. */
export function originalOf(sight: Sight, slot: SlotWindow): number | undefined {
  const set = cellsOf(sight, slot).flatMap((cell) =>
    cell.window ? (quotaMinutes(sight.world, sight.ledger, cell) ?? []) : [],
  );
  return set.length === 0 ? undefined : Math.min(...set);
}

/** The time slots that the areas name, each once. */
export function dictionaryOf(
  world: World,
  areas: readonly CapacityArea[],
  wanted: Wanted,
  partially: boolean,
): BookingTimeSlot[] {
  const all = areas.flatMap((area) => slotsFor(world, area, wanted, partially).windows);
  const once = new Map(all.map((slot) => [slot.label, slot]));
  return [...once.values()].map(({ label, from, to }) => ({
    label,
    name: world.timeSlots.get(label)?.name ?? label,
    timeFrom: timeOf(from),
    timeTo: timeOf(to),
  }));
}
