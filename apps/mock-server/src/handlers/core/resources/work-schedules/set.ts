import type { ResourceWorkSchedule, WorkScheduleRecurrence } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { overwriteSchedule } from "../../../../world/overwrite-schedule.js";
import type { Recurrence, WorkScheduleItem } from "../../../../world/work-schedules.js";
import type { World } from "../../../../world/world.js";
import { checkPeriod, invalidValue, oneOf } from "../../invalid-value.js";
import { findResource } from "../find-resource.js";
import { answerWorkSchedules } from "./list.js";

export const set: Handler<typeof contract.resources.workSchedules.set> = (received) => {
  const { world, body } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  overwriteSchedule(world, resourceId, readWorkSchedule(world, body));
  const items = answerWorkSchedules(world, resourceId);
  return { items, totalResults: items.length };
};

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
    ...(nonWorkingReason === undefined ? {} : { nonWorkingReason }),
    ...(comments === undefined ? {} : { comments }),
    ...(points === undefined ? {} : { points }),
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
