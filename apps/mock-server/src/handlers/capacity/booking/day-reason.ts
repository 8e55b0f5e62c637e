import type { BookingAreaReason } from "@ofsc/capacity";
import { categoriesOfArea, isTimeSlotBased, localTime } from "../../../world/capacity-areas.js";
import type { ClosingCell } from "../../../world/closings.js";
import { isSame } from "../../../world/closings.js";
import { quotaMinutes } from "../../../world/quota.js";
import type { Sight, SlotWindow } from "./sight.js";
import { isCovered, isPast, stopsBooking } from "./slot-reason.js";
import { cellsOf } from "./slots.js";

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
