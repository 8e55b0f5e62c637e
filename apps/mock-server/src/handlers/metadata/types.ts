import type {
  ActivityType as ActivityTypeAnswer,
  ActivityTypeFeatures,
  ActivityTypeGroup as ActivityTypeGroupAnswer,
  ActivityTypeGroupInput,
  ActivityTypeInput,
  InventoryType as InventoryTypeAnswer,
  InventoryTypeInput,
} from "@ofsc/metadata";
import type { ActivityType, ActivityTypeGroup, InventoryType } from "../../world/collections.js";
import { translationIn, translationsOf } from "../../world/translations.js";
import { collection } from "./collection.js";
import type { Wish } from "./entity.js";
import { checkKnown, invalidValue, required } from "./values.js";

export const activityTypeGroups = collection<ActivityTypeGroup, ActivityTypeGroupInput, ActivityTypeGroupAnswer>({
  kind: "Activity type group",
  of: "activityTypeGroups",
  names: "all",
  naming: { kept: true },
  page: { hasMore: "never" },
  shown: ({ label }, { world }) => ({
    activityTypes: [...world.activityTypes.values()]
      .filter(({ groupLabel = "customer" }) => groupLabel === label)
      .map((type) => ({ label: type.label })),
  }),
  read: ({ body: { activityTypes: _named, ...rest } }) => rest,
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

export const activityTypes = collection<ActivityType, ActivityTypeInput, ActivityTypeAnswer>({
  kind: "Activity type",
  of: "activityTypes",
  defaults: { active: true, groupLabel: "customer", colors: usualColors },
  names: "byLanguage",
  refs: { timeSlots: "timeSlots" },
  page: { omitsItems: true },
  label: { max: 32 },
  shown: ({ features, timeSlots }) => ({
    features: featuresOf(features),
    ...(timeSlots && { timeSlots: timeSlots.map((label) => ({ label })) }),
  }),
  read: readActivityType,
});

function readActivityType({ body, former, world }: Wish<ActivityType, ActivityTypeInput>) {
  const { features, timeSlots, groupLabel, ...rest } = body;
  if (groupLabel === undefined) throw required("groupLabel");
  // A type that is in a group which has gone may stay there.
  if (groupLabel !== null && groupLabel !== (former?.groupLabel ?? "customer")) {
    checkKnown("groupLabel", world.activityTypeGroups, [groupLabel]);
  }
  checkSegment("segmentMinDuration", rest.segmentMinDuration);
  checkSegment("segmentMaxDuration", rest.segmentMaxDuration);
  return {
    ...rest,
    groupLabel,
    // What a request leaves out is off.
    features: { ...Object.fromEntries(Object.keys(defaults).map((name) => [name, false])), ...features },
    ...(timeSlots && { timeSlots: timeSlots.map((slot) => slot.label) }),
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
function featuresOf(features: ActivityType["features"]): Record<string, boolean> {
  const all = Object.entries(defaults).map(([name, [silent, absent]]) => [name, features ? absent : silent]);
  return { ...Object.fromEntries(all), ...features };
}

export const inventoryTypes = collection<InventoryType, InventoryTypeInput, InventoryTypeAnswer>({
  kind: "Inventory type",
  of: "inventoryTypes",
  defaults: { active: true, nonSerialized: false },
  names: "byLanguage",
  named: withUnits,
  label: { max: 32 },
  shown: (type, { caller }, language = caller.user?.language) => {
    const all = withUnits(type);
    const unit = translationIn(all, language)?.unitOfMeasurement ?? translationIn(all)?.unitOfMeasurement;
    return unit === undefined ? {} : { unitOfMeasurement: unit };
  },
  read: ({ body: { unitOfMeasurement: _follows, ...rest }, former, world }) => {
    if (former?.modelProperty !== undefined && rest.modelProperty !== former.modelProperty) {
      throw invalidValue("modelProperty", rest.modelProperty ?? "", "It cannot be changed");
    }
    const isSame = rest.modelProperty === former?.modelProperty;
    const property = world.properties.get(rest.modelProperty ?? "");
    if (!isSame && property?.entity !== "inventory") throw invalidValue("modelProperty", rest.modelProperty);
    return { nonSerialized: false, ...rest };
  },
});

/** A seed may give the unit once, for all languages. */
function withUnits(type: InventoryType): InventoryType {
  const { unitOfMeasurement } = type;
  if (unitOfMeasurement === undefined) return type;
  return { ...type, translations: translationsOf(type).map((one) => ({ unitOfMeasurement, ...one })) };
}
