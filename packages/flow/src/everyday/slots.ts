import type { BookingOptions, CapacityClient, FindBookingOptions } from "@ofsc/capacity";

/** A time slot that can be booked, with what `activities.create` wants of it. */
export interface Slot {
  /** The day, `YYYY-MM-DD`, in the zone of the area. */
  readonly date: string;
  /** Label of the time slot. */
  readonly timeSlot: string;
  /** When it begins and ends, as times of day in the zone of the area; absent where OFS does not say. */
  readonly timeFrom?: string;
  /** When it ends, as a time of day in the zone of the area. */
  readonly timeTo?: string;
  /** Label of the capacity area. */
  readonly area: string;
  /** IANA name of the zone of the area. */
  readonly timeZone?: string;
  /** Minutes that would be left after booking; absent where there is no quota. */
  readonly remainingQuota?: number;
  /** Whether OFS recommends it. */
  readonly recommended: boolean;
  /** What to spread into the body of `activities.create`. */
  readonly booking: {
    readonly resourceId: string;
    readonly date: string;
    readonly timeSlot: string;
    readonly activityType: string;
    /** Minutes, as OFS estimated them for this area. */
    readonly duration?: number;
  };
}

/**
 * Finds the slots that an activity can be booked into: one list in the order of days, without what is closed or full.
 * Ends in the errors of `capacity.booking.options`. Custom time windows have no label and are left out.
 */
export async function slots(capacity: Pick<CapacityClient, "booking">, activity: FindBookingOptions): Promise<Slot[]> {
  return slotsOf(await capacity.booking.options(activity), activity.activityType);
}

/** The slots of an answer that is there already. */
export function slotsOf(
  { dates = [], timeSlotsDictionary = [], ...answer }: BookingOptions,
  activityType: string,
): Slot[] {
  const times = new Map(timeSlotsDictionary.map((slot) => [slot.label, slot]));
  return dates.flatMap(({ date, areas = [] }) =>
    areas.flatMap((area) => {
      const { bucket, timeSlots = [], reason, label, timeZone } = area;
      if (reason !== undefined || bucket === undefined) return [];
      const duration = area.duration ?? answer.duration;
      return timeSlots.flatMap((slot): Slot[] => {
        if (slot.reason !== undefined || slot.label === undefined) return [];
        const { timeFrom, timeTo } = times.get(slot.label) ?? {};
        return [
          {
            date,
            timeSlot: slot.label,
            ...(timeFrom !== undefined && { timeFrom }),
            ...(timeTo !== undefined && { timeTo }),
            area: label,
            ...(timeZone !== undefined && { timeZone }),
            ...(slot.remainingQuota !== undefined && { remainingQuota: slot.remainingQuota }),
            recommended: slot.recommendationInfo !== undefined,
            booking: {
              resourceId: bucket,
              date,
              timeSlot: slot.label,
              activityType,
              ...(duration !== undefined && { duration }),
            },
          },
        ];
      });
    }),
  );
}
