import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CalendarView } from "../../calendars/calendar.js";
import { ResourceDays } from "../dates.js";
import { ListResourceWorkSchedules, ResourceWorkSchedule } from "./work-schedule.js";

/** Lists the entries of a resource's own work schedule, without those of the resources above it. */
export const list = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/workSchedules",
  query: ListResourceWorkSchedules,
  page: ResourceWorkSchedule,
  paging: allAtOnce,
} satisfies Operation;

/**
 * Sets the work schedule of a resource for the days of one entry, and returns all entries. What was set for those
 * days gives way and comes back after them.
 */
export const set = {
  route: "POST /rest/ofscCore/v1/resources/{resourceId}/workSchedules",
  body: ResourceWorkSchedule,
  page: ResourceWorkSchedule,
  paging: allAtOnce,
  // Overwrites the same days again.
  replay: true,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/workSchedules/{scheduleItemId}",
} satisfies Operation;

export {
  /** Deletes one entry of a resource's work schedule. */
  remove as delete,
};

/** Returns what a resource's work schedule comes to, day by day. `calendars.list` does so for many resources. */
export const calendar = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/workSchedules/calendarView",
  query: ResourceDays,
  response: CalendarView,
} satisfies Operation;
