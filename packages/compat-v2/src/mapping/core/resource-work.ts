import { convert } from "../convert.js";
import type { Methods, Prepare } from "../method.js";
import { daysFromToday } from "../today.js";

const identified = { name: "resource_id" } as const;
const id = { from: "resource_id" } as const;
const bulk = { parameters: [{ name: "data", named: true }], args: [{ from: "data", as: "json" }] } as const;

/** A schedule starts today and recurs every day, unless it says otherwise. */
const fromToday: Prepare = (values) => {
  const defaults = { startDate: daysFromToday(0), recurrence: { recurrenceType: "daily", recurEvery: 1 } };
  return { ...values, data: { ...defaults, ...(convert("data", values["data"], "json") as object) } };
};

export const resourceWorkMethods = {
  /** Lists the work schedules of a resource as they are on a day. */
  get_resource_workschedules: {
    parameters: [identified, { name: "actualDate" }],
    call: "core.resources.workSchedules.list",
    args: [id, { fields: { actualForDate: { from: "actualDate", as: "date" } } }],
    model: "list",
  },
  /** Adds a work schedule to a resource. */
  set_resource_workschedules: {
    parameters: [identified, { name: "data" }],
    call: "core.resources.workSchedules.set",
    args: [id, { from: "data", as: "json" }],
    prepare: fromToday,
    model: "list",
    note: "The day it starts and how it recurs have no defaults: they used to be today and every day.",
  },
  /** Gets the calendar of a resource, by day. */
  get_resource_calendar: {
    parameters: [identified, { name: "dateFrom" }, { name: "dateTo" }],
    call: "core.resources.workSchedules.calendar",
    args: [id, { fields: { dateFrom: { from: "dateFrom", as: "date" }, dateTo: { from: "dateTo", as: "date" } } }],
    model: "entity",
  },
  /** Sets the work zones of many resources; `data` is JSON or an object. */
  bulk_update_resource_workzones: { ...bulk, call: "core.resources.bulkUpdate.workZones" },
  /** Sets the work skills of many resources; `data` is JSON or an object. */
  bulk_update_resource_workskills: { ...bulk, call: "core.resources.bulkUpdate.workSkills" },
  /** Sets the work schedules of many resources; `data` is JSON or an object. */
  bulk_update_resource_workschedules: { ...bulk, call: "core.resources.bulkUpdate.workSchedules" },
} as const satisfies Methods;
