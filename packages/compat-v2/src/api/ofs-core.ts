import { convert } from "../mapping/convert.js";
import type { Method } from "../mapping/method.js";
import { coreMethods } from "../mapping/tables.js";
import { daysFromToday } from "../mapping/today.js";
import type { LegacyMethods } from "../typing/legacy-method.js";
import { collect } from "./collect.js";
import { defineApi, type Own } from "./define-api.js";
import { invoke } from "./invoke.js";
import type { OFSApi, OFSApiOptions } from "./ofs-api.js";

type Values = Readonly<Record<string, unknown>>;

const getAllActivities: Own = (config, values, method) => {
  const { activity_fields, additional_fields, initial_offset = 0 } = values;
  const fields = [...((activity_fields ?? defaultOf(method, "activity_fields")) as string[])];
  fields.push(...((additional_fields ?? []) as string[]));
  const root = values["root"] ?? config.root ?? undefined;
  return collect(config, method, { ...values, root, activity_fields: fields }, Number(initial_offset));
};

const getAllProperties: Own = (config, values, method) =>
  collect(config, method, values, Number(values["initial_offset"] ?? 0));

/** A schedule starts today and recurs every day, unless it says otherwise. */
const setWorkSchedules: Own = (config, values, method) => {
  const defaults = { startDate: daysFromToday(0), recurrence: { recurrenceType: "daily", recurEvery: 1 } };
  const data = convert("data", values["data"], "json") as object;
  return invoke(config, method, { ...values, data: { ...defaults, ...data } });
};

/** Sends what is set, and never the id that OFS gives. */
const createLocation: Own = (config, values, method) => {
  const set = Object.entries(values["location"] as Values).filter(
    ([key, value]) => key !== "locationId" && value !== null,
  );
  return invoke(config, method, { ...values, location: Object.fromEntries(set) });
};

const defaultOf = ({ parameters }: Method, name: string): unknown =>
  parameters.find((parameter) => parameter.name === name)?.default;

/** Activities, resources, users, events and extracts. */
export interface OFSCore extends OFSApi, LegacyMethods<typeof coreMethods> {}

export const OFSCore: new (options: OFSApiOptions) => OFSCore = defineApi("OFSCore", coreMethods, {
  get_all_activities: getAllActivities,
  get_all_properties: getAllProperties,
  set_resource_workschedules: setWorkSchedules,
  create_resource_location: createLocation,
});
