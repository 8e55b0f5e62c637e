import type { BookingGridReason } from "@ofsc/capacity";
import type { Offer, SlotOffer } from "./offer.js";

/** The grid knows fewer reasons than the booking options do. */
export function gridReasonOf(reason: Offer["reason"] | SlotOffer["reason"]): BookingGridReason | undefined {
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
