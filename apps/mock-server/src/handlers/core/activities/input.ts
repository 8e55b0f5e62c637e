import { definitionOf, type Model, schemaOf } from "@ofsc/contract";
import { Activity } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { own } from "../../../own.js";
import { longestText } from "../values.js";

type Fields = Readonly<Record<string, unknown>>;

/** What the service sets itself, or what has an action of its own. */
const fixed = ["status", "date", "resourceId", "activityId", "positionInRoute"];
const ignored = [
  ...[
    "recordType",
    "masterActivityId",
    "startTime",
    "endTime",
    "deliveryWindowStart",
    "deliveryWindowEnd",
    "travelTime",
  ],
  ...["travelEstimationMethod", "coordinateAccuracy", "workZone", "timeOfAssignment", "autoRoutedToDate", "links"],
  ...["autoRoutedToResource", "firstManualOperation", "firstManualOperationUser", "languageISO", "timeZoneIANA"],
  ...["resourceTimeZone", "resourceTimeZoneIANA", "resourceTimeZoneDiff", "setPositionInRoute", "setTravelTime"],
  ...["resourceInternalId", "requiredInventories", "linkedActivities", "resourcePreferences", "workSkills"],
];

/** The longest texts; more is cut without a word. */
const lengths: Readonly<Record<string, number>> = {
  customerEmail: 320,
  customerName: 420,
  streetAddress: 240,
  city: 60,
  postalCode: 60,
  stateProvince: 60,
  customerCell: 240,
  customerPhone: 240,
  customerNumber: 40,
  apptNumber: 40,
  accessSchedule: 1020,
};

/** The fields that a request may set, in the form that the service keeps them in. */
export function settable({ world, switches }: Context, input: object): Fields {
  const given = Object.keys(input);
  const refused = given.filter((name) => fixed.includes(name));
  if (switches.fixedFields === "refuse" && refused.length > 0) {
    throw new ProblemError(400, `Fields that cannot be changed: ${refused.join(", ")}`);
  }
  const names = given.filter(
    (name) => !fixed.includes(name) && !ignored.includes(name) && world.properties.get(name)?.type !== "file",
  );
  return Object.fromEntries(names.map((name) => [name, keep(name, (input as Fields)[name])]));
}

function keep(name: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  const text = /^customer(Phone|Cell)$/.test(name) ? phoneNumber(value) : inFull(name, value);
  return text.slice(0, own(lengths, name) ?? longestText);
}

/** Times are kept with their seconds, whether they were given or not. */
const inFull = (name: string, text: string) =>
  /^(service|sla)Window(Start|End)$|^timeDelivered(Start|End)$/.test(name) && /(^|\s)\d\d:\d\d$/.test(text)
    ? `${text}:00`
    : text;

const phoneNumber = (text: string) => (/\d/.test(text) ? `+${text.replace(/\D/g, "")}` : "");

const namesOf = (model: Model<object>) => Object.keys(definitionOf(schemaOf(model)).shape ?? {});

let names: Set<string> | undefined;

/** Whether a field is not one of the service but a property of the company. */
export function isCustom(field: string): boolean {
  names ??= new Set(namesOf(Activity));
  return !names.has(field) && !internal.has(field);
}

// Known to the service, though they stand in no activity that it returns.
const internal = new Set(["multidayTimeToComplete", "multidayActivityStatus", "resourceInternalId"]);
