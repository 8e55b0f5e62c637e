import type { ActivityType as ActivityTypeAnswer, ActivityTypeFeatures, ActivityTypeInput } from "@ofsc/metadata";
import type { ActivityType } from "../../world/activity-types.js";
import {
  checkKnown,
  collection,
  invalidValue,
  linksTo,
  namesIn,
  readNames,
  required,
  type Wish,
} from "./collection/index.js";

export const { list, get, createOrReplace } = collection<ActivityType, ActivityTypeInput, ActivityTypeAnswer>({
  kind: "Activity type",
  of: (world) => world.activityTypes,
  page: { omitsItems: true },
  label: { max: 32 },
  answer: ({ timeSlots, name, translations, ...type }, context, language) => ({
    active: true,
    groupLabel: "customer",
    colors: usualColors,
    ...type,
    features: featuresOf(type),
    ...(timeSlots ? { timeSlots: timeSlots.map((label) => ({ label })) } : {}),
    ...namesIn(named(type.label, name, translations), context, language),
    links: linksTo(context, "activityTypes", type.label),
  }),
  read,
});

/** What a type is shown in that nobody has given colours. */
const usualColors = {
  pending: "FFDE00",
  started: "5DBE3F",
  completed: "79B6EB",
  suspended: "99FFFF",
  cancelled: "80FF80",
  notdone: "60CECE",
  notOrdered: "FFCC99",
  warning: "FFAAAA",
};

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

/** Every feature, with what holds for a type that says nothing of its features, and for one that leaves it out. */
const defaults: Record<keyof ActivityTypeFeatures, readonly [silent: boolean, absent: boolean]> = {
  isTeamworkAvailable: [true, false],
  isSegmentingEnabled: [false, false],
  allowMoveBetweenResources: [true, false],
  allowCreationInBuckets: [true, false],
  allowReschedule: [true, false],
  supportOfNotOrderedActivities: [true, false],
  allowNonScheduled: [true, false],
  supportOfWorkZones: [true, true],
  supportOfWorkSkills: [true, true],
  supportOfTimeSlots: [true, false],
  supportOfInventory: [true, false],
  supportOfLinks: [true, false],
  supportOfPreferredResources: [true, false],
  allowMassActivities: [true, false],
  allowRepeatingActivities: [true, false],
  calculateTravel: [true, true],
  calculateActivityDurationUsingStatistics: [false, false],
  allowToSearch: [true, false],
  allowToCreateFromIncomingInterface: [true, false],
  enableDayBeforeTrigger: [false, false],
  enableReminderAndChangeTriggers: [false, false],
  enableNotStartedTrigger: [false, false],
  enableSwWarningTrigger: [false, false],
  calculateDeliveryWindow: [true, false],
  slaAndServiceWindowUseCustomerTimeZone: [false, false],
  supportOfRequiredInventory: [true, false],
  disableLocationTracking: [false, false],
};

/** The features of a type as they take effect, those that a seed leaves out among them. */
function featuresOf({ features }: ActivityType): Record<string, boolean> {
  const all = Object.entries(defaults).map(([name, [silent, absent]]) => [name, features ? absent : silent]);
  return { ...Object.fromEntries(all), ...features };
}

/** The features that a request sets; what it leaves out is off. */
function readFeatures(features: ActivityTypeFeatures | null | undefined): Record<string, boolean> {
  return { ...Object.fromEntries(Object.keys(defaults).map((name) => [name, false])), ...features };
}
