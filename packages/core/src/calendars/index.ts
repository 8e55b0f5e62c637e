import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ResourceCalendar } from "./calendar.js";
import { ListCalendars } from "./list-calendars.js";

/**
 * Lists what resources do, day by day, as their work schedules come to. Ends in 404 when one of them does not exist,
 * in 409 when the days are too far in the past or the future.
 */
export const list = {
  route: "GET /rest/ofscCore/v1/calendars",
  query: ListCalendars,
  page: ResourceCalendar,
  paging: byOffset,
} satisfies Operation;
