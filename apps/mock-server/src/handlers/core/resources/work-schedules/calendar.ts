import type { CalendarDay, CalendarView } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { linksOf } from "../../../../http/links.js";
import { daysFrom } from "../../../../world/days.js";
import { workDayOf } from "../../../../world/work-calendar.js";
import type { World } from "../../../../world/world.js";
import { checkPeriod } from "../../invalid-value.js";
import { findResource } from "../find-resource.js";

/** A map of days, with the links among them. */
export const calendar: Handler<typeof contract.resources.workSchedules.calendar> = (received) => {
  const { world, query, url } = received;
  const { dateFrom, dateTo } = query;
  const { resourceId } = findResource(received, received.params.resourceId);
  checkPeriod(dateFrom, dateTo, ["dateFrom", "dateTo"]);
  const days = daysFrom(dateFrom, dateTo).map((day) => [day, answerCalendarDay(world, resourceId, day)]);
  return Object.fromEntries([...days, ["links", linksOf(url, { items: [] })]]) as CalendarView;
};

/** A day of the calendar as it is answered. */
export function answerCalendarDay(world: World, resourceId: string, day: string): CalendarDay {
  const { regular, onCall } = workDayOf(world, resourceId, day);
  return { regular, ...(onCall ? { "on-call": onCall } : {}) };
}
