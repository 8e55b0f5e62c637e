import { date, extensible, int, type Model, max, maxLength, members, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ActivityFields, activityFields } from "../activities/activity-fields.js";
import { PositionInRoute, TravelTimeAdjustment } from "../activities/activity-input.js";
import { RequiredInventory } from "../activities/required-inventories/required-inventory.js";
import { ResourcePreference } from "../activities/resource-preferences/resource-preference.js";

/** An activity that need not exist yet. Custom properties stand beside these fields. */
export interface ActivityToMatch extends ActivityFields {
  /** The resource that has it now. */
  resourceId?: string;
  /** The day it is scheduled for, `YYYY-MM-DD`. */
  date?: string;
  /** `HH:MM:SS`, in the zone of the resource. */
  deliveryWindowStart?: string;
  /** `HH:MM:SS`, in the zone of the resource. */
  deliveryWindowEnd?: string;
  /** The place in the route that it would get. @default { position: "byServiceWindow" } */
  setPositionInRoute?: PositionInRoute;
  /** Another travel time than OFS would estimate. */
  setTravelTime?: TravelTimeAdjustment;
  /** At most 100. */
  requiredInventories?: RequiredInventory[];
  /** At most 100. */
  resourcePreferences?: ResourcePreference[];
}
export const ActivityToMatch: Model<ActivityToMatch> = () => extensible<ActivityToMatch>(activityToMatch());

/** The schemas of `ActivityToMatch`. */
export const activityToMatch = () => ({
  ...activityFields(),
  resourceId: z.optional(z.string()),
  date: z.optional(date()),
  deliveryWindowStart: z.optional(z.string()),
  deliveryWindowEnd: z.optional(z.string()),
  setPositionInRoute: z.optional(schemaOf(PositionInRoute)),
  setTravelTime: z.optional(schemaOf(TravelTimeAdjustment)),
  requiredInventories: z.optional(z.array(schemaOf(RequiredInventory)).check(maxLength(100))),
  resourcePreferences: z.optional(z.array(schemaOf(ResourcePreference)).check(maxLength(100))),
});

/** The numbers by which an existing activity is found. */
export interface ActivitySearchFields {
  /** The number that it has elsewhere, at most 40 characters. */
  apptNumber?: string;
  /** The account number of its customer, at most 40 characters. */
  customerNumber?: string;
}
export const ActivitySearchFields: Model<ActivitySearchFields> = () =>
  object<ActivitySearchFields>({
    apptNumber: z.optional(z.string()),
    customerNumber: z.optional(z.string()),
  });

/** How fit a resource must be. A criterion that is left out excludes nobody. */
export interface MatchCriteria {
  /** The least fitness of work skills, 0 to 100. */
  workSkill?: number;
  /** The least fitness of the work zone, 0 to 100. */
  workZone?: number;
  /** The least working time, in minutes. */
  workTime?: number;
  /** The least fitness by the resource preferences of the activity, 0 to 1. */
  resourcePreference?: number;
  /** Whether only resources count that carry the required inventories themselves. */
  requiredInventoryMatch?: boolean;
  /** Only technicians, only buckets, or both. */
  includeResources?: "technicians" | "buckets" | "all";
  /** Whether the way home counts, where the end of the route is known. */
  finalTravelSupport?: boolean;
}
export const MatchCriteria: Model<MatchCriteria> = () =>
  object<MatchCriteria>({
    workSkill: z.optional(int().check(min(0), max(100))),
    workZone: z.optional(int().check(min(0), max(100))),
    workTime: z.optional(int()),
    resourcePreference: z.optional(z.number().check(min(0), max(1))),
    requiredInventoryMatch: z.optional(z.boolean()),
    includeResources: z.optional(z.enum(["technicians", "buckets", "all"])),
    finalTravelSupport: z.optional(z.boolean()),
  });

/** Whether and how activities that are still to come are forecast, to leave out what adds more travel than usual. */
export interface MatchForecastOptions {
  /** Leaves out what would travel longer than what is likely to be booked later. */
  useForecastDuringBooking?: boolean;
  /** Whether the answer says which arrival times were left out, and why. */
  explainRemovedOptions?: boolean;
  /** `default` puts the earliest arrival first, `minimizeAdditionalTravel` the least travel. @default "default" */
  optimizationGoal?: "default" | "minimizeAdditionalTravel";
  /** Days from today, 0 to 31, before which only places close to an existing activity are offered. */
  minForecastRangeDay?: number;
  /** Days from today, 0 to 31, after which nothing is left out. */
  maxForecastRangeDay?: number;
}
export const MatchForecastOptions: Model<MatchForecastOptions> = () =>
  object<MatchForecastOptions>({
    useForecastDuringBooking: z.optional(z.boolean()),
    explainRemovedOptions: z.optional(z.boolean()),
    optimizationGoal: z.optional(z.enum(["default", "minimizeAdditionalTravel"])),
    minForecastRangeDay: z.optional(int().check(min(0), max(31))),
    maxForecastRangeDay: z.optional(int().check(min(0), max(31))),
  });

/** Part of what there is to say of a resource on a day. */
export type MatchScheduleField =
  | "fitness"
  | "workShift"
  | "freeTimeWindows"
  | "arrivalTimeOptions"
  | "routeDetails"
  | "forecastDuringBookingDetails";

/** The activity, the days and the criteria. One of `activity`, `activityId` and `activitySearchFields` is needed. */
export interface FindMatchingResources {
  /**
   * The day to match, `YYYY-MM-DD`. A segmentable activity would begin on it, and needs it; any other one can do with
   * `schedulesToReturn`.
   */
  date?: string;
  /** An existing activity. */
  activityId?: number;
  /** An existing activity, by its numbers. */
  activitySearchFields?: ActivitySearchFields;
  /**
   * A new activity, with its `activityType` and all that its work skills, work zone and duration depend on. Beside an
   * existing one, it overrides the resource preferences of that, and has no `activityType`.
   */
  activity?: ActivityToMatch;
  /** What sorts and filters the results. @default every criterion counts */
  criteria?: MatchCriteria;
  /** Resource fields to return; an unknown one ends in 400. @default ["resourceId", "status", "language", "languageISO"] */
  fields?: string[];
  /**
   * Days to return schedules for. Beside `date` they exclude nobody. Without it, at most 14, and a resource that matches
   * on any of them is returned. Ignored for a segmentable activity.
   */
  schedulesToReturn?: string[];
  /** What to return of each day. @default all of it */
  schedulesFields?: MatchScheduleField[];
  /** Whether, and how, what will be booked later is taken into account. */
  forecastDuringBooking?: MatchForecastOptions;
  /** The position of the first resource; ignored for a segmentable activity. @default 0 */
  offset?: number;
  /** Resources in a page, at most 100; ignored for a segmentable activity, for which OFS returns at most 25. */
  limit?: number;
}
export const FindMatchingResources: Model<FindMatchingResources> = () =>
  object<FindMatchingResources>({
    date: z.optional(date()),
    activityId: z.optional(int()),
    activitySearchFields: z.optional(schemaOf(ActivitySearchFields)),
    activity: z.optional(schemaOf(ActivityToMatch)),
    criteria: z.optional(schemaOf(MatchCriteria)),
    fields: z.optional(z.array(z.string())),
    schedulesToReturn: z.optional(z.array(date())),
    schedulesFields: z.optional(
      z.array(
        z.enum([
          "fitness",
          "workShift",
          "freeTimeWindows",
          "arrivalTimeOptions",
          "routeDetails",
          "forecastDuringBookingDetails",
        ]),
      ),
    ),
    forecastDuringBooking: z.optional(schemaOf(MatchForecastOptions)),
    offset: z.optional(int().check(min(0))),
    limit: z.optional(int().check(min(1), max(100))),
  }).check(
    members(["activityId", "activitySearchFields"], { most: 1 }),
    members(["activity", "activityId", "activitySearchFields"], { least: 1 }),
  );
