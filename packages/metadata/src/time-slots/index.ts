import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import { TimeSlot } from "./time-slot.js";

/** Lists the time slots. The application needs read access to them in its Core API settings. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/timeSlots",
  query: ListRange,
  page: TimeSlot,
  paging: byOffset,
} satisfies Operation;
