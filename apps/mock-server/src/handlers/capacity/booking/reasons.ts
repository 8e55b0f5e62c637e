import type { BookingAreaReason, BookingGridReason, BookingTimeSlotReason } from "@ofsc/capacity";
import { categoriesOfArea, isTimeSlotBased, localTime } from "../../../world/capacity-areas.js";
import { isQualified } from "../../../world/capacity-categories.js";
import { type ClosingCell, isSame } from "../../../world/closings.js";
import { daysBetween, subtract } from "../../../world/days.js";
import { minutesIn, type QuotaCell } from "../../../world/ledger.js";
import { quotaAt, quotaMinutes } from "../../../world/quota.js";
import { cellsOf, remainingOf, type Sight, type SlotWindow } from "./slots.js";
import { nearbyLimit } from "./wanted.js";

/** Why a time slot cannot be booked; of several reasons the first in the documented order. */
export function slotReason(sight: Sight, slot: SlotWindow): BookingTimeSlotReason | undefined {
  const slotBased = isTimeSlotBased(sight.ledger.area);
  const stop = slotBased && stopsBooking(sight, [{ window: slot }, ...inSlot(sight, slot)]);
  if (isPast(sight, slot)) return "timeInPast";
  if (isCovered(sight, slot) && !isClosedAsSlot(sight, slot)) return "closedTimeInterval";
  if (stop) return "stopBookingAt";
  if (isClosedAsSlot(sight, slot)) return "closedTimeSlot";
  if (areCategoriesClosed(sight, slot)) return "closedCategory";
  if ((remainingOf(sight, slot) ?? 0) < 0 || !isManned(sight, slot)) return "noCapacity";
  return isTooFar(sight) ? "tooLongTravel" : undefined;
}

const inSlot = ({ categories }: Sight, { from, to }: SlotWindow): QuotaCell[] =>
  categories.map((category) => ({ category, window: { from, to } }));

/** Too late today: over, too soon to get there, or, where quota goes by intervals, about to end. */
function isPast({ world, ledger, rules }: Sight, { from, to }: SlotWindow): boolean {
  const now = localTime(world, ledger.area);
  if (ledger.day !== now.day) return ledger.day < now.day;
  if (rules.minTimeBeforeArrival !== undefined) return from <= now.minute + rules.minTimeBeforeArrival;
  const spared = isTimeSlotBased(ledger.area) ? 0 : ((to - from) * (rules.lateStartMitigation ?? 20)) / 100;
  return now.minute >= to - spared;
}

/** Whether closed windows leave nothing of the slot. */
function isCovered({ states, wanted }: Sight, slot: SlotWindow): boolean {
  const closed = states.filter(
    ({ closed, category, workZone }) =>
      closed && category === undefined && (workZone === undefined || workZone === wanted.workZone),
  );
  const windows = closed.flatMap(({ window }) => window ?? []);
  return windows.length > 0 && subtract([slot], windows).length === 0;
}

function isClosedAsSlot({ states, ledger }: Sight, { from, to }: SlotWindow): boolean {
  const exact = states.some(
    ({ closed, category, workZone, window }) =>
      closed && category === undefined && workZone === undefined && window?.from === from && window.to === to,
  );
  return exact && isTimeSlotBased(ledger.area);
}

/** Whether every category that the activity has is closed in the slot, for its work zone or for all. */
function areCategoriesClosed({ states, categories, wanted }: Sight, slot: SlotWindow): boolean {
  const isClosed = (label: string) =>
    states.some(
      ({ closed, category, workZone, window }) =>
        closed &&
        category === label &&
        (workZone === undefined || workZone === wanted.workZone) &&
        window !== undefined &&
        subtract([slot], [window]).length === 0,
    );
  return categories.length > 0 && categories.every(isClosed);
}

/** Whether so much of a quota is used that booking stops. */
function stopsBooking({ world, ledger }: Sight, cells: readonly QuotaCell[]): boolean {
  return cells.some((cell) => {
    const { stopBookingAt } = quotaAt(world, ledger.area, ledger.day, cell);
    const quota = quotaMinutes(world, ledger, cell);
    return stopBookingAt !== undefined && quota !== undefined && ledger.used(cell) * 100 >= stopBookingAt * quota;
  });
}

/** Whether someone who can do it works in the slot. */
function isManned({ world, ledger, categories }: Sight, slot: SlotWindow): boolean {
  return ledger.workers.some(
    ({ resourceId, working }) =>
      minutesIn(working, slot) > 0 && categories.every((label) => isQualified(world, resourceId, label, ledger.day)),
  );
}

/** Whether the forecast, where it is used, speaks against going there. */
function isTooFar({ world, ledger, rules, travel }: Sight): boolean {
  const { useForecastDuringBooking, minForecastRangeDay = 0, maxForecastRangeDay = 31 } = rules;
  const { additionalTravel, averageBucketTravel, travelKeyMatch, nearest } = travel;
  if (!useForecastDuringBooking || additionalTravel === undefined || nearest === undefined) return false;
  const ahead = daysBetween(localTime(world, ledger.area).day, ledger.day);
  if (ahead < minForecastRangeDay) return nearest > nearbyLimit;
  return ahead <= maxForecastRangeDay && !travelKeyMatch && additionalTravel > averageBucketTravel * 1.2;
}

/** Why nothing can be booked on a day; of several reasons the first in the documented order. */
export function dayReason(
  sight: Sight,
  slots: readonly SlotWindow[],
  offset: number | undefined,
): BookingAreaReason | undefined {
  const { world, ledger, wanted, categories } = sight;
  const { area, day } = ledger;
  const closed = (cell: ClosingCell) => sight.states.some((state) => state.closed && isSame(state, cell));
  const ofArea = categoriesOfArea(world, area);
  const { workZone } = wanted;
  const inZone = (category?: string) => workZone !== undefined && closed({ workZone, category });
  if (offset === undefined) return "noTimeZoneDiff";
  if (day < localTime(world, area).day) return "dateInPast";
  if (slots.length > 0 && slots.every((slot) => isPast(sight, slot))) return "timeInPast";
  if (slots.length > 0 && slots.every((slot) => isCovered(sight, slot))) return "allTimeSlotsAreClosed";
  if (ofArea.length > 0 && ofArea.every((category) => closed({ category }))) return "allCategoriesAreClosed";
  if (closed({})) return "closedDay";
  if (categories.some((category) => closed({ category }))) return "closedCategory";
  if (inZone() || categories.some(inZone)) return "closedWorkZone";
  const levels = categories.map((category) => ({ category }));
  if (!isTimeSlotBased(area) && stopsBooking(sight, levels)) return "stopBookingAt";
  if (misses(sight)) return "missingCategories";
  const cells = slots.flatMap((slot) => cellsOf(sight, slot));
  if (slots.length > 0 && cells.every((cell) => quotaMinutes(world, ledger, cell) === undefined))
    return "undefinedQuota";
  return undefined;
}

/** Whether the area lacks a category of the activity, or all of them where some are enough. */
function misses({ wanted, categories, rules }: Sight): boolean {
  if (wanted.categories.length === 0) return false;
  return rules.includePartiallyDefinedCategories
    ? categories.length === 0
    : categories.length < wanted.categories.length;
}

/** The grid knows fewer reasons than the booking options do. */
export function gridReasonOf(
  reason: BookingAreaReason | BookingTimeSlotReason | undefined,
): BookingGridReason | undefined {
  switch (reason) {
    case undefined:
    case "tooLongTravel":
    case "timeInPast":
      return reason;
    case "dateInPast":
      return "timeInPast";
    case "closedTimeSlot":
    case "closedTimeInterval":
    case "allTimeSlotsAreClosed":
    case "closedDay":
      return "closedTimeSlot";
    case "closedCategory":
    case "allCategoriesAreClosed":
      return "allCategoriesAreClosed";
    default:
      return "noCapacity";
  }
}
