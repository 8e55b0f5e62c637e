import {
  date,
  dateTime,
  extensible,
  int,
  type Linked,
  linked,
  type Model,
  type Open,
  object,
  openEnum,
  patch,
  schemaOf,
  time,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ActivityFields, activityFields } from "./activity-fields.js";

/**
 * How far an activity is. It starts as `pending`; `completed`, `notdone` and `cancelled` are final; `suspended` marks
 * the record of work that was interrupted.
 */
export type ActivityStatus = "pending" | "enroute" | "started" | "suspended" | "completed" | "notdone" | "cancelled";

/**
 * What an activity is a record of: most are `regular`; `reopened` and `prework` ones are made by those actions; a
 * segmentable activity is one `multiday_activity` with a `multiday_activity_segment` for each stretch of work.
 */
export type ActivityRecordType = "regular" | "reopened" | "prework" | "multiday_activity" | "multiday_activity_segment";

/** Where a travel time comes from. */
export type TravelEstimationMethod =
  | "Airline Distance"
  | "Airline Distance and Statistics"
  | "External Adjustment"
  | "Manual Adjustment"
  | "Not Estimated"
  | "Point to Point"
  | "Same Location"
  | "Statistics"
  | "Street Level Routing"
  | "Travel key based Airline Distance"
  | "Using Defaults";

/** How a part of an activity stands in it: not the part, but where to get it. */
export interface ActivityPartReference extends Linked {}
export const ActivityPartReference: Model<ActivityPartReference> = () => object<ActivityPartReference>(linked());

/**
 * A visit, a task or a break, on the route of a resource or not yet scheduled. Custom properties stand beside these
 * fields; a field without a value is left out.
 */
export interface Activity extends ActivityFields, Linked {
  /** Assigned by OFS. */
  activityId: number;
  /** How far it is; it changes by actions, never by an update. */
  status?: Open<ActivityStatus>;
  /** What it is a record of; most are `regular`. */
  recordType?: Open<ActivityRecordType>;
  /** The activity that this is a segment of. */
  masterActivityId?: number;
  /** Whose route it is on. */
  resourceId?: string;
  /** The number that OFS itself gives that resource. */
  resourceInternalId?: number;
  /** The day of the route, `YYYY-MM-DD`; absent while it is not scheduled. */
  date?: string;
  /** Its place in the route, counted from 1; absent while it has none. Lists never return it. */
  positionInRoute?: number;
  /** `YYYY-MM-DD HH:MM:SS`, in the zone of the resource: expected while pending, afterwards what it was. */
  startTime?: string;
  /** `YYYY-MM-DD HH:MM:SS`, in the zone of the resource: expected until it has ended, afterwards what it was. */
  endTime?: string;
  /** `HH:MM:SS`, in the zone of the resource: the start of the delivery window. */
  deliveryWindowStart?: string;
  /** `HH:MM:SS`, in the zone of the resource: the end of the delivery window. */
  deliveryWindowEnd?: string;
  /** Minutes to get there: estimated; once started the reported ones, as far as they are paid. */
  travelTime?: number;
  /** Where `travelTime` comes from; read only. */
  travelEstimationMethod?: Open<TravelEstimationMethod>;
  /** How well the coordinates fit the address. */
  coordinateAccuracy?: Open<"Low" | "Medium" | "High">;
  /** The work zone that the work zone key of the instance finds for the address. */
  workZone?: string;
  /** When the resource got it, in the zone of the resource. */
  timeOfAssignment?: string;
  /** The day that routing last moved it to, `YYYY-MM-DD`. */
  autoRoutedToDate?: string;
  /** The resource that routing last gave it to; empty for a resource without an id. */
  autoRoutedToResource?: string;
  /** The first thing that somebody did with it by hand. */
  firstManualOperation?: string;
  /** Who did that. */
  firstManualOperationUser?: string;
  /** The IANA name of the customer's time zone. */
  timeZoneIANA?: string;
  /** The time zone of the resource, as OFS names it. */
  resourceTimeZone?: string;
  /** The IANA name of the time zone of the resource. */
  resourceTimeZoneIANA?: string;
  /** Minutes between UTC and the clock of the resource, -180 being three hours behind. */
  resourceTimeZoneDiff?: number;
  /** Where its required inventories are. */
  requiredInventories?: ActivityPartReference;
  /** Where its links to other activities are. */
  linkedActivities?: ActivityPartReference;
  /** Where its resource preferences are. */
  resourcePreferences?: ActivityPartReference;
  /** Where the work skills that it needs are. */
  workSkills?: ActivityPartReference;
}
export const Activity: Model<Activity> = () =>
  extensible<Activity>({
    ...activityFields(),
    activityId: int(),
    status: z.optional(openEnum(["pending", "enroute", "started", "suspended", "completed", "notdone", "cancelled"])),
    recordType: z.optional(
      openEnum(["regular", "reopened", "prework", "multiday_activity", "multiday_activity_segment"]),
    ),
    masterActivityId: z.optional(int()),
    resourceId: z.optional(z.string()),
    resourceInternalId: z.optional(int()),
    date: z.optional(date()),
    positionInRoute: z.optional(int()),
    startTime: z.optional(dateTime()),
    endTime: z.optional(dateTime()),
    deliveryWindowStart: z.optional(time()),
    deliveryWindowEnd: z.optional(time()),
    travelTime: z.optional(int()),
    travelEstimationMethod: z.optional(
      openEnum([
        "Airline Distance",
        "Airline Distance and Statistics",
        "External Adjustment",
        "Manual Adjustment",
        "Not Estimated",
        "Point to Point",
        "Same Location",
        "Statistics",
        "Street Level Routing",
        "Travel key based Airline Distance",
        "Using Defaults",
      ]),
    ),
    coordinateAccuracy: z.optional(openEnum(["Low", "Medium", "High"])),
    workZone: z.optional(z.string()),
    timeOfAssignment: z.optional(z.string()),
    autoRoutedToDate: z.optional(z.string()),
    autoRoutedToResource: z.optional(z.string()),
    firstManualOperation: z.optional(z.string()),
    firstManualOperationUser: z.optional(z.string()),
    timeZoneIANA: z.optional(z.string()),
    resourceTimeZone: z.optional(z.string()),
    resourceTimeZoneIANA: z.optional(z.string()),
    resourceTimeZoneDiff: z.optional(int()),
    requiredInventories: z.optional(schemaOf(ActivityPartReference)),
    linkedActivities: z.optional(schemaOf(ActivityPartReference)),
    resourcePreferences: z.optional(schemaOf(ActivityPartReference)),
    workSkills: z.optional(schemaOf(ActivityPartReference)),
    ...linked(),
  });

/**
 * An activity with the fields that a list was asked for, as far as they have a value. The id comes by default, or when
 * `fields` names it.
 */
export interface ListedActivity extends Partial<Activity> {}
export const ListedActivity: Model<ListedActivity> = () => patch(Activity, {});
