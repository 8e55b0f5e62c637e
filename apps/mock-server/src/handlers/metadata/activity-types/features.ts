import type { ActivityTypeFeatures } from "@ofsc/metadata";
import type { ActivityType } from "../../../world/activity-types.js";

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
export function featuresOf({ features }: ActivityType): Record<string, boolean> {
  const all = Object.entries(defaults).map(([name, [silent, absent]]) => [name, features ? absent : silent]);
  return { ...Object.fromEntries(all), ...features };
}

/** The features that a request sets; what it leaves out is off. */
export function readFeatures(features: ActivityTypeFeatures | null | undefined): Record<string, boolean> {
  return { ...Object.fromEntries(Object.keys(defaults).map((name) => [name, false])), ...features };
}
