import type { Model, Operation } from "@ofsc/contract";
import { BookingFields } from "./booking-fields.js";
import { BookingGrid } from "./booking-grid.js";
import { BookingOptions } from "./booking-options.js";
import * as closingSchedule from "./closing-schedule/index.js";
import { FindBookingOptions } from "./find-booking-options.js";
import { ShowBookingGrid } from "./show-booking-grid.js";
import * as statuses from "./statuses/index.js";

export {
  /** Rules by which days close to booking. */
  closingSchedule,
  /** What is open to booking, and what is closed: by category, work zone and hour. */
  statuses,
};

/**
 * Finds, day by day, the capacity areas and time slots that an activity can be booked into: where quota is left,
 * booking is open and someone is there to do the work. What cannot be booked comes with the reason.
 */
export const options = {
  route: "GET /rest/ofscCapacity/v1/activityBookingOptions",
  query: FindBookingOptions,
  response: BookingOptions,
} satisfies Operation;

/**
 * Finds, area by area, the days and time slots that a new or an existing activity can be booked into, with those that
 * save travel recommended where the area is set up for it.
 */
export const grid = {
  route: "POST /rest/ofscCapacity/v1/showBookingGrid",
  body: ShowBookingGrid,
  response: BookingGrid,
  // It only reads.
  replay: true,
} satisfies Operation;

/** Tells which fields of an activity `grid` needs, as the company is set up. */
export const fields = {
  route: "GET /rest/ofscCapacity/v1/bookingFieldsDependencies",
  response: BookingFields,
} satisfies Operation;
