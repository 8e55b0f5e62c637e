import { present } from "@ofsc/contract";
import type { CalendarDay, CalendarView, ResourceWorkSchedule, WorkScheduleRecurrence } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handlers } from "../../../http/handlers.js";
import { linksOf } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { daysBetween, daysFrom, timeOf } from "../../../world/days.js";
import { overwriteSchedule, removeScheduleItem, workDayOf } from "../../../world/work-calendar.js";
import { type Recurrence, shiftTypeOf, spanOf, type WorkScheduleItem } from "../../../world/work-schedules.js";
import type { World } from "../../../world/world.js";
import { checkPeriod, invalidValue, oneOf } from "../values.js";
import { findResource } from "./find-resource.js";

/** As far as anything can be planned ahead. */
const mostDays = 1098;

export const workSchedules: Handlers<typeof contract.resources.workSchedules> = {
  /** A map of days, with the links among them. */
  calendar: (received) => {
    const { world, query, url } = received;
    const { dateFrom, dateTo } = query;
    const { resourceId } = findResource(received, received.params.resourceId);
    checkPeriod(dateFrom, dateTo, ["dateFrom", "dateTo"]);
    if (daysBetween(dateFrom, dateTo) > mostDays) {
      throw new ProblemError(400, `Date interval contains more than ${mostDays} days`);
    }
    const days = daysFrom(dateFrom, dateTo).map((day) => [day, answerCalendarDay(world, resourceId, day)]);
    return Object.fromEntries([...days, ["links", linksOf(url, { items: [] })]]) as CalendarView;
  },

  /** The entries of the resource itself, not those of the resources above it. */
  list: (received) => {
    const { world, query, url } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    const { actualForDate = "" } = query;
    const items = answerWorkSchedules(world, resourceId).filter(({ endDate = "9999" }) => endDate >= actualForDate);
    return { items, totalResults: items.length, links: linksOf(url, { items, totalResults: items.length }) };
  },

  delete: (received) => {
    const { resourceId } = findResource(received, received.params.resourceId);
    const { scheduleItemId } = received.params;
    if (removeScheduleItem(received.world, resourceId, scheduleItemId)) return;
    throw new ProblemError(404, `${resourceId} has no schedule item ${scheduleItemId}`);
  },

  set: (received) => {
    const { world, body } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    overwriteSchedule(world, resourceId, readWorkSchedule(world, body));
    const items = answerWorkSchedules(world, resourceId);
    return { items, totalResults: items.length };
  },
};

/** A day of the calendar as it is answered. */
export function answerCalendarDay(world: World, resourceId: string, day: string): CalendarDay {
  const { regular, onCall } = workDayOf(world, resourceId, day);
  return { regular, ...(onCall ? { "on-call": onCall } : {}) };
}

/** The work schedule of a resource as it is answered. */
export function answerWorkSchedules(world: World, resourceId: string): ResourceWorkSchedule[] {
  return (world.workSchedules.get(resourceId) ?? []).map((item) => answerWorkSchedule(world, item));
}

/** An entry with what follows from its shift or its schedule. */
function answerWorkSchedule(world: World, item: WorkScheduleItem): ResourceWorkSchedule {
  const { countedFrom: _internal, ...stored } = item;
  const span = spanOf(world, item);
  const shifts =
    item.recordType === "schedule" ? world.shiftSchedules.get(item.scheduleLabel ?? "")?.shifts : undefined;
  return {
    ...stored,
    shiftType: shiftTypeOf(world, item),
    isWorking: item.recordType !== "non-working",
    ...(span ? { workTimeStart: timeOf(span.from), workTimeEnd: timeOf(span.to % 1440) } : {}),
    ...(shifts
      ? { scheduleShifts: shifts.map((shift) => ({ ...shift, recordType: "shift" as const, isWorking: true })) }
      : {}),
  };
}

const types = ["schedule", "shift", "extra_shift", "working", "extra_working", "non-working"] as const;

/** An entry in the form that it is stored in: only what its type gives a meaning to. */
export function readWorkSchedule(world: World, input: ResourceWorkSchedule): WorkScheduleItem {
  const { startDate, endDate, nonWorkingReason, comments, points, shiftType, recurrence } = input;
  const recordType = oneOf("recordType", input.recordType, types);
  checkPeriod(startDate, endDate);
  if (recordType !== "schedule" && !recurrence) throw missing("recurrence");
  return {
    recordType,
    startDate,
    ...(endDate === undefined ? {} : { endDate }),
    ...timesOf(world, recordType, input),
    ...(shiftType === undefined ? {} : { shiftType: oneOf("shiftType", shiftType, ["regular", "on-call"]) }),
    ...present({ nonWorkingReason, comments, points }),
    ...(recurrence && recordType !== "schedule" ? { recurrence: readRecurrence(recurrence) } : {}),
  };
}

function timesOf(world: World, recordType: (typeof types)[number], input: ResourceWorkSchedule) {
  const { scheduleLabel, shiftLabel, workTimeStart, workTimeEnd } = input;
  switch (recordType) {
    case "schedule":
      if (scheduleLabel === undefined) throw missing("scheduleLabel");
      if (!world.shiftSchedules.has(scheduleLabel)) throw invalidValue("scheduleLabel", scheduleLabel);
      return { scheduleLabel };
    case "shift":
    case "extra_shift":
      if (shiftLabel === undefined) throw missing("shiftLabel");
      if (!world.shifts.has(shiftLabel)) throw invalidValue("shiftLabel", shiftLabel);
      return { shiftLabel };
    case "non-working":
      return {};
    default:
      if (workTimeStart === undefined || workTimeEnd === undefined) {
        throw missing(workTimeStart === undefined ? "workTimeStart" : "workTimeEnd");
      }
      return { workTimeStart, workTimeEnd };
  }
}

function readRecurrence({ recurrenceType, weekdays = [], ...rest }: WorkScheduleRecurrence): Recurrence {
  const type = oneOf("recurrenceType", recurrenceType, ["daily", "weekly", "yearly", "everyday"]);
  if (type === "weekly" && weekdays.length === 0) throw missing("weekdays");
  if (type === "yearly" && rest.dayFrom === undefined) throw missing("dayFrom");
  return { ...rest, recurrenceType: type, ...(weekdays.length === 0 ? {} : { weekdays }) };
}

const missing = (property: string) => new ProblemError(400, `Required property is not specified: '${property}'`);
