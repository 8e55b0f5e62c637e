import { own } from "../own.js";
import type { ActivityWorld, KnownActivity } from "./activities.js";
import type { CollectionStore } from "./collections.js";
import { type FileStore, fileLabelsOf } from "./files.js";
import { momentOf, offsetOf } from "./local-time.js";
import type { PropertyStore } from "./properties.js";
import { type ResourceWorld, timeZoneOf } from "./resources.js";
import { ianaOf, ofsNameOf } from "./time-zones.js";

/** What its functions reach of the world. */
export interface ActivityViewWorld extends ActivityWorld, ResourceWorld, FileStore, PropertyStore, CollectionStore {}

type Read = (world: ActivityViewWorld, activity: KnownActivity) => unknown;

/** Fields that follow from others. */
const derived: Readonly<Record<string, Read>> = {
  resourceInternalId: (world, { resourceId }) => world.resources.get(resourceId)?.resourceInternalId,
  timeZone: (world, { timeZone, resourceId }) => ofsName(timeZone ?? timeZoneOf(world, resourceId)),
  timeZoneIANA: (world, { timeZone, resourceId }) => iana(timeZone ?? timeZoneOf(world, resourceId)),
  resourceTimeZone: (world, { resourceId }) => ofsName(timeZoneOf(world, resourceId)),
  resourceTimeZoneIANA: (world, { resourceId }) => iana(timeZoneOf(world, resourceId)),
  resourceTimeZoneDiff: (world, { resourceId, date }) =>
    offsetOf(world, resourceId, date === undefined ? undefined : momentOf(world, resourceId, `${date} 12:00:00`)),
  language: (_, { language }) => language?.slice(0, 2),
  languageISO: (_, { language }) => (language && language.length > 2 ? language : own(isoNames, language ?? "")),
  serviceWindowStart: (world, activity) =>
    withSeconds(activity.serviceWindowStart) ?? slotTime(world, activity, "timeStart"),
  serviceWindowEnd: (world, activity) => withSeconds(activity.serviceWindowEnd) ?? slotTime(world, activity, "timeEnd"),
};

const isoNames: Readonly<Record<string, string>> = { en: "en-US", es: "es-ES", fr: "fr-FR", de: "de-DE", pt: "pt-PT" };
const ofsName = (timeZone: string | undefined) => (timeZone === undefined ? undefined : ofsNameOf(timeZone));
const iana = (timeZone: string | undefined) => (timeZone === undefined ? undefined : ianaOf(timeZone));

const withSeconds = (time: string | undefined) => (time === undefined ? undefined : `${time}:00`.slice(0, 8));

function slotTime(
  world: ActivityViewWorld,
  { timeSlot = "" }: KnownActivity,
  end: "timeStart" | "timeEnd",
): string | undefined {
  const time = world.timeSlots.get(timeSlot)?.[end];
  return withSeconds(time);
}

/** One field of an activity as the API returns it; undefined when it has no value. */
export function readField(world: ActivityViewWorld, activity: KnownActivity, field: string): unknown {
  const read = own(derived, field);
  if (read) return read(world, activity);
  const stored = own(activity as unknown as Readonly<Record<string, unknown>>, field);
  if (stored !== undefined || world.properties.get(field)?.type !== "file") return stored;
  return fileLabelsOf(world, "activity", activity.activityId).includes(field)
    ? fileReference(`activities/${activity.activityId}/${field}`)
    : undefined;
}

/** All fields of an activity that have a value. */
export function readFields(world: ActivityViewWorld, activity: KnownActivity): Record<string, unknown> {
  const names = [
    ...Object.keys(activity),
    ...Object.keys(derived),
    ...fileLabelsOf(world, "activity", activity.activityId),
  ];
  return pick(world, activity, new Set(names));
}

/** The given fields of an activity, as far as they have a value. */
export function pick(
  world: ActivityViewWorld,
  activity: KnownActivity,
  names: Iterable<string>,
): Record<string, unknown> {
  const fields = [...names].map((name): [string, unknown] => [name, readField(world, activity, name)]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** How a file stands among the fields of an entity. */
export const fileReference = (path: string) => ({ links: [{ rel: "canonical", href: `/rest/ofscCore/v1/${path}` }] });
