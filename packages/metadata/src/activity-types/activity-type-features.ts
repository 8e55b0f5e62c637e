import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What activities of a type can do. A feature that is left out is off. */
export interface ActivityTypeFeatures {
  /** Several resources can work on it together. */
  isTeamworkAvailable?: boolean;
  /** It can be longer than a day: OFS splits it into segments. */
  isSegmentingEnabled?: boolean;
  /** It can be moved to another resource. */
  allowMoveBetweenResources?: boolean;
  /** It can be created in a bucket. */
  allowCreationInBuckets?: boolean;
  /** It can be moved to another day. */
  allowReschedule?: boolean;
  /** It can be on a route without a position in it. */
  supportOfNotOrderedActivities?: boolean;
  /** It can be without a date. */
  allowNonScheduled?: boolean;
  /** It has a work zone, which OFS finds by its address. */
  supportOfWorkZones?: boolean;
  /** It can require work skills. */
  supportOfWorkSkills?: boolean;
  /** It can be promised for a time slot, one of `timeSlots` of the type. */
  supportOfTimeSlots?: boolean;
  /** It can have inventories. */
  supportOfInventory?: boolean;
  /** It can be linked to other activities. */
  supportOfLinks?: boolean;
  /** It can have required, preferred and forbidden resources. */
  supportOfPreferredResources?: boolean;
  /** It can be created for many resources at once. */
  allowMassActivities?: boolean;
  /** It can repeat. */
  allowRepeatingActivities?: boolean;
  /** OFS estimates the travel to it. */
  calculateTravel?: boolean;
  /** OFS estimates its duration from finished ones; the duration given at its creation then does not count. */
  calculateActivityDurationUsingStatistics?: boolean;
  /** It can be found by a search. */
  allowToSearch?: boolean;
  /** Other systems can create it through the inbound interface. */
  allowToCreateFromIncomingInterface?: boolean;
  /** Messages can go out on the day before. */
  enableDayBeforeTrigger?: boolean;
  /** Messages can go out as a reminder and when it changes. */
  enableReminderAndChangeTriggers?: boolean;
  /** Messages can go out when it was not started in time. */
  enableNotStartedTrigger?: boolean;
  /** Messages can go out when its service window is in danger. */
  enableSwWarningTrigger?: boolean;
  /** OFS works out the window in which the resource will arrive. */
  calculateDeliveryWindow?: boolean;
  /** SLA and service windows are given in the time zone of the customer, not in that of the resource. */
  slaAndServiceWindowUseCustomerTimeZone?: boolean;
  /** It can require inventories. */
  supportOfRequiredInventory?: boolean;
  /** The position of the resource is not tracked during it. */
  disableLocationTracking?: boolean;
}
export const ActivityTypeFeatures: Model<ActivityTypeFeatures> = () =>
  object<ActivityTypeFeatures>({
    isTeamworkAvailable: z.optional(z.boolean()),
    isSegmentingEnabled: z.optional(z.boolean()),
    allowMoveBetweenResources: z.optional(z.boolean()),
    allowCreationInBuckets: z.optional(z.boolean()),
    allowReschedule: z.optional(z.boolean()),
    supportOfNotOrderedActivities: z.optional(z.boolean()),
    allowNonScheduled: z.optional(z.boolean()),
    supportOfWorkZones: z.optional(z.boolean()),
    supportOfWorkSkills: z.optional(z.boolean()),
    supportOfTimeSlots: z.optional(z.boolean()),
    supportOfInventory: z.optional(z.boolean()),
    supportOfLinks: z.optional(z.boolean()),
    supportOfPreferredResources: z.optional(z.boolean()),
    allowMassActivities: z.optional(z.boolean()),
    allowRepeatingActivities: z.optional(z.boolean()),
    calculateTravel: z.optional(z.boolean()),
    calculateActivityDurationUsingStatistics: z.optional(z.boolean()),
    allowToSearch: z.optional(z.boolean()),
    allowToCreateFromIncomingInterface: z.optional(z.boolean()),
    enableDayBeforeTrigger: z.optional(z.boolean()),
    enableReminderAndChangeTriggers: z.optional(z.boolean()),
    enableNotStartedTrigger: z.optional(z.boolean()),
    enableSwWarningTrigger: z.optional(z.boolean()),
    calculateDeliveryWindow: z.optional(z.boolean()),
    slaAndServiceWindowUseCustomerTimeZone: z.optional(z.boolean()),
    supportOfRequiredInventory: z.optional(z.boolean()),
    disableLocationTracking: z.optional(z.boolean()),
  });
