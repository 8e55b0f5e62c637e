import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CapacityUpdateResult } from "../../update-result.js";
import { BookingStatus, ListBookingStatuses } from "./booking-status.js";
import { BookingStatusesPatch } from "./booking-status-patch.js";

/** Lists what is open and what is closed for booking, day by day and area by area. */
export const list = {
  route: "GET /rest/ofscCapacity/v1/bookingStatuses",
  query: ListBookingStatuses,
  page: BookingStatus,
  paging: allAtOnce,
} satisfies Operation;

/**
 * Opens or closes days, categories, work zones and intervals for booking. It answers 200 even when items failed: look
 * into `results.errors`.
 */
export const update = {
  route: "PATCH /rest/ofscCapacity/v1/bookingStatuses",
  body: BookingStatusesPatch,
  response: CapacityUpdateResult,
  // Every value is absolute.
  replay: true,
} satisfies Operation;
