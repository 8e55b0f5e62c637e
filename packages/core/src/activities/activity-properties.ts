import { extensible, int, type Model, max, min, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { PositionInRoute, TravelTimeAdjustment } from "./activity-input.js";
import { type ClearableActivityFields, clearableActivityFields } from "./clearable-activity-fields.js";

/** How a segmentable activity ends. */
export type SegmentableActivityStatus = "completed" | "notdone" | "cancelled";

/** The state of an activity and all its fields, as bulk update and prework take them. */
export interface ActivityProperties extends ClearableActivityFields {
  /** How far it is to be. */
  status?: "pending" | "started" | "suspended" | "completed" | "notdone" | "cancelled";
  /** Ends the whole activity that this is a segment of; ignored for any other. */
  multidayActivityStatus?: SegmentableActivityStatus;
  /** Minutes that the segmentable activity takes in all; ignored for any other, and when it ends. */
  multidayTimeToComplete?: number;
  /** Its place in the route. @default { position: "byServiceWindow" } */
  setPositionInRoute?: PositionInRoute;
  /** Another travel time than OFS would estimate. */
  setTravelTime?: TravelTimeAdjustment;
}

/** The schemas of `ActivityProperties`. */
export const activityProperties = () => ({
  ...clearableActivityFields(),
  status: z.optional(z.enum(["pending", "started", "suspended", "completed", "notdone", "cancelled"])),
  multidayActivityStatus: z.optional(z.enum(["completed", "notdone", "cancelled"])),
  multidayTimeToComplete: z.optional(int().check(min(0), max(599995))),
  setPositionInRoute: z.optional(schemaOf(PositionInRoute)),
  setTravelTime: z.optional(schemaOf(TravelTimeAdjustment)),
});
export const ActivityProperties: Model<ActivityProperties> = () => extensible<ActivityProperties>(activityProperties());
