import type { BookingAreaReason, BookingTimeSlotReason } from "@ofsc/capacity";
import { present } from "@ofsc/contract";
import { type CapacityArea, isTimeSlotBased, localTime, offsetOfArea } from "../../../world/capacity-areas.js";
import { closingsOf } from "../../../world/closings.js";
import { daysBetween } from "../../../world/days.js";
import { openLedger } from "../../../world/ledger.js";
import { quotaMinutes } from "../../../world/quota.js";
import type { World } from "../../../world/world.js";
import { dayReason, slotReason } from "./reasons.js";
import { type OfferRules, originalOf, remainingOf, type Sight, slotsFor } from "./slots.js";
import { nearbyLimit, type Travel, travelOf, type Wanted } from "./wanted.js";

/** A time slot, bookable unless there is a reason. */
export interface SlotOffer {
  readonly label: string;
  readonly reason?: BookingTimeSlotReason;
  readonly originalQuota?: number;
  readonly remainingQuota?: number;
}

/** What an area has to offer on a day. */
export interface Offer {
  readonly area: CapacityArea;
  readonly day: string;
  readonly timeZoneDiff?: number;
  readonly reason?: BookingAreaReason;
  /** The reason, when it holds for the day as a whole. */
  readonly ofDay?: BookingAreaReason;
  /** The categories of the activity that the area has. */
  readonly categories: readonly string[];
  readonly originalQuota?: number;
  readonly remainingQuota?: number;
  readonly timeSlots: readonly SlotOffer[];
  readonly travel: Travel;
  readonly hasNearbyActivities: boolean;
  readonly hasForecastedActivities: boolean;
}

/** Looks whether an activity can be booked into an area on a day. */
export function makeOffer(world: World, area: CapacityArea, day: string, wanted: Wanted, rules: OfferRules): Offer {
  const ledger = openLedger(world, area, day);
  const travel = travelOf(ledger, wanted);
  const cost = wanted.duration + travel.travelTime;
  const slots = slotsFor(world, area, wanted, rules.includePartiallyDefinedCategories ?? false);
  const { categories } = slots;
  const states = closingsOf(world, area, day);
  const sight: Sight = { world, ledger, wanted, rules, travel, cost, categories, states };
  const offset = offsetOfArea(world, area, Date.parse(day) + 12 * 3_600_000);
  const original = quotaMinutes(world, ledger, {});
  const early = dayReason(sight, slots.windows, offset);
  const timeSlots = slots.windows.map((window): SlotOffer => {
    const reason = slotReason(sight, window);
    const figures = { original: originalOf(sight, window), remaining: remainingOf(sight, window) };
    return {
      label: window.label,
      ...(reason === undefined ? {} : { reason }),
      ...(isTimeSlotBased(area) && figures.original !== undefined ? { originalQuota: figures.original } : {}),
      ...(figures.remaining === undefined ? {} : { remainingQuota: Math.max(0, figures.remaining) }),
    };
  });
  const bookable = timeSlots.some((slot) => slot.reason === undefined);
  const reason = early ?? (bookable ? undefined : "noCapacity");
  const { maxForecastRangeDay = 31, minForecastRangeDay = 0, useForecastDuringBooking = false } = rules;
  const ahead = daysBetween(localTime(world, area).day, day);
  return {
    area,
    day,
    ...present({ timeZoneDiff: offset, reason, ofDay: early }),
    categories,
    ...(original === undefined ? {} : { originalQuota: original }),
    ...(original === undefined ? {} : { remainingQuota: Math.max(0, original - ledger.used({}) - cost) }),
    timeSlots,
    travel,
    hasNearbyActivities: travel.nearest !== undefined && travel.nearest <= nearbyLimit,
    hasForecastedActivities: useForecastDuringBooking && ahead >= minForecastRangeDay && ahead <= maxForecastRangeDay,
  };
}
