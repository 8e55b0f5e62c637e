import { date, extensible, int, type Model, max, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ActivityFields, activityFields } from "./activity-fields.js";
import { type ClearableActivityFields, clearableActivityFields } from "./clearable-activity-fields.js";

/** Where in a route an activity goes. */
export interface PositionInRoute {
  /** `byServiceWindow` is where its service window fits; `notOrdered` is no place at all. */
  position: "first" | "last" | "notOrdered" | "byServiceWindow" | "afterActivity";
  /** The pending, ordered activity of that route that `afterActivity` means. */
  activityId?: number;
}
export const PositionInRoute: Model<PositionInRoute> = () =>
  object<PositionInRoute>({
    position: z.enum(["first", "last", "notOrdered", "byServiceWindow", "afterActivity"]),
    activityId: z.optional(int()),
  });

/** The activity before another one, by the numbers of the system it comes from. */
export interface PreviousActivity {
  /** The number of that activity in the system that it comes from, at most 40 characters. */
  apptNumber?: string;
  /** Needed when a bulk update identifies activities by both numbers. */
  customerNumber?: string;
}
export const PreviousActivity: Model<PreviousActivity> = () =>
  object<PreviousActivity>({
    apptNumber: z.optional(z.string()),
    customerNumber: z.optional(z.string()),
  });

/**
 * A travel time that somebody knows better than OFS. It is ignored without a word unless the activity comes right after
 * the place named here; the `travelTime` of the answer tells.
 */
export interface TravelTimeAdjustment {
  /** Minutes. */
  travelTime: number;
  /** Where the travel begins: at the start of the route, or at the previous activity. */
  position: "first" | "afterActivity";
  /** Whether a person gave it, or another system computed it. */
  source?: "manual" | "external";
  /** The last activity before this one that is travelled to; needed with `afterActivity`. */
  previousActivityId?: number;
  /** The same for a bulk update, where the id is not known. */
  previousActivity?: PreviousActivity;
}
export const TravelTimeAdjustment: Model<TravelTimeAdjustment> = () =>
  object<TravelTimeAdjustment>({
    travelTime: int().check(min(0), max(65535)),
    position: z.enum(["first", "afterActivity"]),
    source: z.optional(z.enum(["manual", "external"])),
    previousActivityId: z.optional(int()),
    previousActivity: z.optional(schemaOf(PreviousActivity)),
  });

/** A new activity. Custom properties stand beside these fields; files are set afterwards. */
export interface CreateActivity extends ActivityFields {
  /** Label of the activity type, which decides who may get the activity and what can be done with it. */
  activityType: string;
  /** Whose route it goes on. */
  resourceId: string;
  /** The day of the route, `YYYY-MM-DD`. Without it the activity is not scheduled, where its type allows that. */
  date?: string;
  /**
   * Its place in the route; wanted where there is a day, and useless where there is none.
   * @default { position: "byServiceWindow" }
   */
  setPositionInRoute?: PositionInRoute;
  /** Another travel time than OFS would estimate. */
  setTravelTime?: TravelTimeAdjustment;
}
export const CreateActivity: Model<CreateActivity> = () =>
  extensible<CreateActivity>({
    ...activityFields(),
    activityType: z.string(),
    resourceId: z.string(),
    date: z.optional(date()),
    setPositionInRoute: z.optional(schemaOf(PositionInRoute)),
    setTravelTime: z.optional(schemaOf(TravelTimeAdjustment)),
  });

/**
 * The fields of an activity to change, custom properties among them; those left out stay as they are, and `null` clears
 * a time slot or a window. Status, day,
 * resource and position have actions of their own.
 */
export interface ActivityPatch extends ClearableActivityFields {
  /** Minutes that a segmentable activity takes in all. */
  multidayTimeToComplete?: number;
  /** Another travel time than OFS has estimated. */
  setTravelTime?: TravelTimeAdjustment;
}
export const ActivityPatch: Model<ActivityPatch> = () =>
  extensible<ActivityPatch>({
    ...clearableActivityFields(),
    multidayTimeToComplete: z.optional(int().check(min(0), max(599995))),
    setTravelTime: z.optional(schemaOf(TravelTimeAdjustment)),
  });
