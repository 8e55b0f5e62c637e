import type { ActivityType as ActivityTypeAnswer, ActivityTypeInput } from "@ofsc/metadata";
import type { ActivityType } from "../../../world/activity-types.js";
import {
  checkKnown,
  collection,
  invalidValue,
  linksTo,
  namesIn,
  readNames,
  required,
  type Wish,
} from "../collection/index.js";
import { featuresOf, readFeatures } from "./features.js";

export const { list, get, createOrReplace } = collection<ActivityType, ActivityTypeInput, ActivityTypeAnswer>({
  kind: "Activity type",
  of: (world) => world.activityTypes,
  page: { omitsItems: true },
  label: { max: 32 },
  answer: ({ timeSlots, name, translations, ...type }, context, language) => ({
    active: true,
    groupLabel: "customer",
    ...type,
    features: featuresOf(type),
    ...(timeSlots ? { timeSlots: timeSlots.map((label) => ({ label })) } : {}),
    ...namesIn(named(type.label, name, translations), context, language),
    links: linksTo(context, "activityTypes", type.label),
  }),
  read,
});

const named = (label: string, name: ActivityType["name"], translations: ActivityType["translations"]) => ({
  label,
  ...(name === undefined ? {} : { name }),
  ...(translations ? { translations } : {}),
});

function read({ label, body, former, ...context }: Wish<ActivityType, ActivityTypeInput>): ActivityType {
  const { name: _read, translations, features, timeSlots, groupLabel, colors, ...rest } = body;
  const slots = timeSlots?.map((slot) => slot.label);
  checkKnown("timeSlots", context.world.timeSlots, slots ?? []);
  if (groupLabel === undefined) throw required("groupLabel");
  // A type that is in a group which has gone may stay there.
  if (groupLabel !== null && groupLabel !== (former?.groupLabel ?? "customer")) {
    checkKnown("groupLabel", context.world.activityTypeGroups, [groupLabel]);
  }
  checkSegment("segmentMinDuration", rest.segmentMinDuration);
  checkSegment("segmentMaxDuration", rest.segmentMaxDuration);
  return {
    ...rest,
    label,
    groupLabel,
    features: readFeatures(features),
    ...(colors === undefined ? {} : { colors: colors as Record<string, string> | null }),
    ...(slots ? { timeSlots: slots } : {}),
    ...readNames(context, translations, { former }),
  };
}

const shortSegments = [15, 30, 45, 60, 90];

/** Up to an hour and a half, or full hours from two to fifteen. */
function checkSegment(path: string, minutes: number | null | undefined): void {
  if (minutes === undefined || minutes === null || shortSegments.includes(minutes)) return;
  if (minutes % 60 !== 0 || minutes < 120 || minutes > 900)
    throw invalidValue(path, minutes, "Not a possible duration");
}
