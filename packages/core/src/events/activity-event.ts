import { extend, extensible, int, type Model, type Open, object, openEnum, patch, type Shape } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Activity, type ActivityStatus } from "../activities/activity.js";

/**
 * The activity that an event is about: the fields that tell which one it is, and those the subscription asks for in
 * `fields`. In a submitted form, the fields of the form, as they stood on the screen.
 */
export interface EventActivity extends Partial<Omit<Activity, "date" | "links">> {
  activityId?: number;
  resourceId?: string;
  /** The day of the route, `YYYY-MM-DD`; absent or `null` while it is not scheduled. */
  date?: string | null;
  apptNumber?: string;
}
// Only the key fields are checked: what a form submits is text in the format of the user's screen.
export const EventActivity: Model<EventActivity> = () =>
  extensible<Pick<EventActivity, "activityId" | "resourceId" | "date" | "apptNumber">>({
    activityId: z.optional(int()),
    resourceId: z.optional(z.string()),
    date: z.optional(z.nullable(z.string())),
    apptNumber: z.optional(z.string()),
  });

/** The fields of an activity that changed, with their new values. */
export interface EventActivityChanges extends Partial<Omit<Activity, keyof Rewritten | "links">>, Rewritten {}

/** What events write in another way than lists do. */
interface Rewritten {
  /** As elsewhere, but `complete` where that says `completed`. */
  status?: Open<ActivityStatus | "complete">;
  /** `YYYY-MM-DD`; `null` when it is no longer scheduled. */
  date?: string | null;
  /** How far a segmentable activity is as a whole. */
  multidayActivityStatus?: string;
  /** `HH:MM:SS`. */
  multidayTimeToComplete?: string;
  /** `YYYY-MM-DD HH:MM:SS` in UTC. */
  startTime?: string;
  /** `YYYY-MM-DD HH:MM:SS` in UTC. */
  endTime?: string;
  /** `HH:MM:SS` in UTC. */
  serviceWindowStart?: string;
  /** `HH:MM:SS` in UTC. */
  serviceWindowEnd?: string;
  /** `HH:MM:SS` in UTC. */
  deliveryWindowStart?: string;
  /** `HH:MM:SS` in UTC. */
  deliveryWindowEnd?: string;
  /** `YYYY-MM-DD HH:MM:SS` in UTC. */
  slaWindowStart?: string;
  /** `YYYY-MM-DD HH:MM:SS` in UTC. */
  slaWindowEnd?: string;
  /** In UTC. */
  timeOfBooking?: string;
  /** In UTC. */
  timeOfAssignment?: string;
}
const rewritten = (): Shape<Rewritten> => ({
  status: z.optional(
    openEnum(["pending", "enroute", "started", "suspended", "completed", "complete", "notdone", "cancelled"]),
  ),
  date: z.optional(z.nullable(z.string())),
  multidayActivityStatus: z.optional(z.string()),
  multidayTimeToComplete: z.optional(z.string()),
  startTime: z.optional(z.string()),
  endTime: z.optional(z.string()),
  serviceWindowStart: z.optional(z.string()),
  serviceWindowEnd: z.optional(z.string()),
  deliveryWindowStart: z.optional(z.string()),
  deliveryWindowEnd: z.optional(z.string()),
  slaWindowStart: z.optional(z.string()),
  slaWindowEnd: z.optional(z.string()),
  timeOfBooking: z.optional(z.string()),
  timeOfAssignment: z.optional(z.string()),
});
export const EventActivityChanges: Model<EventActivityChanges> = () => {
  const activity = patch(Activity, { links: true });
  return extend<EventActivityChanges>(activity, rewritten());
};

/** From where to where an activity was moved. */
export type MoveCondition = "bucketToResource" | "resourceToResource" | "resourceToBucket" | "bucketToBucket";

/** How an activity came to be moved, and what it does not fit at its new place. */
export interface EventMove {
  /** Label of the reason that was given. */
  moveReason?: string;
  /** What kind of place it was moved from, and to. */
  moveCondition?: Open<MoveCondition>;
  /** Whether the resource does not work in the zone. */
  workZoneMismatch?: boolean;
  /** Whether the resource lacks a skill. */
  workSkillMismatch?: boolean;
}
export const EventMove: Model<EventMove> = () =>
  object<EventMove>({
    moveReason: z.optional(z.string()),
    moveCondition: z.optional(
      openEnum(["bucketToResource", "resourceToResource", "resourceToBucket", "bucketToBucket"]),
    ),
    workZoneMismatch: z.optional(z.boolean()),
    workSkillMismatch: z.optional(z.boolean()),
  });

/** The link between two activities. */
export interface EventActivityLink {
  /** Label of the link type, as its template has it. */
  linkType?: Open<"start-before" | "start-after" | "start-together">;
}
export const EventActivityLink: Model<EventActivityLink> = () =>
  extensible<EventActivityLink>({
    linkType: z.optional(openEnum(["start-before", "start-after", "start-together"])),
  });

/** A resource that a customer wants, must have or must not have. */
export interface EventResourcePreference {
  /** Whom it is about. */
  resourceId?: string;
  /** `preferred` is better, `required` the only one, `forbidden` never; a `warehouse` is where parts come from. */
  preferenceType?: Open<"preferred" | "required" | "forbidden" | "warehouse">;
}
export const EventResourcePreference: Model<EventResourcePreference> = () =>
  extensible<EventResourcePreference>({
    resourceId: z.optional(z.string()),
    preferenceType: z.optional(openEnum(["preferred", "required", "forbidden", "warehouse"])),
  });

/** Parts that an activity needs. */
export interface EventRequiredInventory {
  /** Label of the inventory type. */
  inventoryType?: string;
  /** The model that is needed. */
  model?: string;
  /** How many, or how much; present where it changed. */
  quantity?: number;
}
export const EventRequiredInventory: Model<EventRequiredInventory> = () =>
  extensible<EventRequiredInventory>({
    inventoryType: z.optional(z.string()),
    model: z.optional(z.string()),
    quantity: z.optional(z.number()),
  });
