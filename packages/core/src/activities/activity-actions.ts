import { date, dateTime, int, type Model, max, members, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { PositionInRoute } from "./activity-input.js";
import { ActivityProperties, type SegmentableActivityStatus } from "./activity-properties.js";

/** When an activity starts. */
export interface StartActivity {
  /**
   * `YYYY-MM-DD HH:MM:SS`, in the zone of the resource; not before what was last done with the activity. @default now
   */
  time?: string;
}
export const StartActivity: Model<StartActivity> = () => object<StartActivity>({ time: z.optional(dateTime()) });

/** When work on an activity ends or is interrupted, and what that means for the activity it is a segment of. */
export interface EndActivity extends StartActivity {
  /** Minutes that the segmentable activity now takes in all; 0 ends it. */
  multidayTimeToComplete?: number;
  /**
   * Ends the segmentable activity with this status, and the time it takes is 0: any other one is refused with 400. It
   * ends in 409 while another segment is started.
   */
  multidayActivityStatus?: SegmentableActivityStatus;
}
export const EndActivity: Model<EndActivity> = () =>
  object<EndActivity>({
    time: z.optional(dateTime()),
    multidayTimeToComplete: z.optional(int().check(min(0), max(599995))),
    multidayActivityStatus: z.optional(z.enum(["completed", "notdone", "cancelled"])),
  });

/** How much longer a started activity takes: one of the two. */
export interface DelayActivity {
  /** Minutes to add to its duration. */
  delayMinutes?: number;
  /** Its new end, `YYYY-MM-DD HH:MM:SS`. */
  delayUntilTime?: string;
}
export const DelayActivity: Model<DelayActivity> = () =>
  object<DelayActivity>({
    delayMinutes: z.optional(int()),
    delayUntilTime: z.optional(dateTime()),
  }).check(members(["delayMinutes", "delayUntilTime"], { least: 1, most: 1 }));

/** Where a reopened activity goes. */
export interface ReopenActivity {
  /** The place of the new activity in the route. */
  setPositionInRoute: PositionInRoute;
}
export const ReopenActivity: Model<ReopenActivity> = () =>
  object<ReopenActivity>({ setPositionInRoute: schemaOf(PositionInRoute) });

/** When prework starts, and what is known of it. */
export interface StartPrework {
  /** `YYYY-MM-DD HH:MM:SS`, in the zone of the resource. @default now */
  time?: string;
  /** Fields of the activity that is made for the prework. */
  properties?: ActivityProperties;
}
export const StartPrework: Model<StartPrework> = () =>
  object<StartPrework>({
    time: z.optional(dateTime()),
    properties: z.optional(schemaOf(ActivityProperties)),
  });

/** The day that an activity moves to. */
export interface MoveToDate {
  /** `YYYY-MM-DD`; `null` takes the activity off the schedule. */
  date: string | null;
}
export const MoveToDate: Model<MoveToDate> = () => object<MoveToDate>({ date: z.nullable(date()) });

/** The resource that an activity moves to. */
export interface MoveToResource {
  /** Who gets it. */
  resourceId: string;
}
export const MoveToResource: Model<MoveToResource> = () => object<MoveToResource>({ resourceId: z.string() });

/** Where an activity moves: to a day, a resource or a position, or to several of them at once. */
export interface MoveActivity {
  /** Moves it to another day, or takes it off every day; absent, the day stays. */
  setDate?: MoveToDate;
  /** Gives it to another resource; absent, the resource stays. */
  setResource?: MoveToResource;
  /** Its place in the route that it comes to. */
  setPositionInRoute?: PositionInRoute;
  /** What moves along with a segment. @default "onlyThisSegment" */
  moveMultidayActivitySegments?: "onlyThisSegment" | "allSegmentsInRoute" | "allFollowingSegments";
  /** Ends in 409 if any customer on the route would be visited outside the window they were told. @default false */
  protectTimeDelivered?: boolean;
}
export const MoveActivity: Model<MoveActivity> = () =>
  object<MoveActivity>({
    setDate: z.optional(schemaOf(MoveToDate)),
    setResource: z.optional(schemaOf(MoveToResource)),
    setPositionInRoute: z.optional(schemaOf(PositionInRoute)),
    moveMultidayActivitySegments: z.optional(z.enum(["onlyThisSegment", "allSegmentsInRoute", "allFollowingSegments"])),
    protectTimeDelivered: z.optional(z.boolean()),
  }).check(members(["setDate", "setResource", "setPositionInRoute"], { least: 1 }));
