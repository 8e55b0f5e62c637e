import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CapacityUpdateResult } from "../../update-result.js";
import { BookingClosing, BookingClosingSchedule, ListBookingClosingSchedule } from "./booking-closing.js";

/** Lists when booking closes by itself in the given capacity areas. */
export const list = {
  route: "GET /rest/ofscCapacity/v1/bookingClosingSchedule",
  query: ListBookingClosingSchedule,
  page: BookingClosing,
  paging: allAtOnce,
} satisfies Operation;

/**
 * Adds to the closing schedule, or changes what is in it. It answers 200 even when items failed: look into
 * `results.errors`.
 */
export const update = {
  route: "PATCH /rest/ofscCapacity/v1/bookingClosingSchedule",
  body: BookingClosingSchedule,
  response: CapacityUpdateResult,
  // Every value is absolute.
  replay: true,
} satisfies Operation;
