import { extensible, int, type Model, max, min, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Whose technician to locate, and what to tell. */
export interface LocateTechnician {
  /** The visit that the customer waits for. */
  activityId: number;
  /** Adds the picture of the technician itself, as Base64. @default false */
  includeAvatarImageData?: boolean;
  /** Fields and custom properties of the resource to return beside name and picture. */
  resourceFields?: string[];
  /** Fields and custom properties of the activity to return beside start and time zone. */
  activityFields?: string[];
  /**
   * How many minutes, up to 60, the position is held back after the previous activity or the start of the day.
   * @default 0
   */
  hideResourceLocationTime?: number;
}
export const LocateTechnician: Model<LocateTechnician> = () =>
  object<LocateTechnician>({
    activityId: int(),
    includeAvatarImageData: z.optional(z.boolean()),
    resourceFields: z.optional(z.array(z.string())),
    activityFields: z.optional(z.array(z.string())),
    hideResourceLocationTime: z.optional(int().check(min(0), max(60))),
  });

/** How far an activity is, for its customer. Two of them come in two spellings. */
export type TechnicianStatus =
  | "notAssigned"
  | "assigned"
  | "onTheWay"
  | "started"
  | "completed"
  | "complete"
  | "notdone"
  | "notDone"
  | "cancelled";

/** The picture of a technician. */
export interface TechnicianAvatar {
  /** The picture in Base64, if it was asked for. */
  imageData?: string;
  /** The name of the file. */
  filename?: string;
  /** Where to get it. */
  href?: string;
  /** `image/jpeg` or `image/png`. */
  mediaType?: string;
  /** Always `picture`. */
  rel?: string;
}
export const TechnicianAvatar: Model<TechnicianAvatar> = () =>
  object<TechnicianAvatar>({
    imageData: z.optional(z.string()),
    filename: z.optional(z.string()),
    href: z.optional(z.string()),
    mediaType: z.optional(z.string()),
    rel: z.optional(z.string()),
  });

/** Who comes. What `resourceFields` asks for stands beside these fields. */
export interface TechnicianDetails {
  /** What the technician is called. */
  name?: string;
  /** The picture; absent where there is none, and until somebody has the activity. */
  avatar?: TechnicianAvatar;
}
export const TechnicianDetails: Model<TechnicianDetails> = () =>
  extensible<TechnicianDetails>({
    name: z.optional(z.string()),
    avatar: z.optional(schemaOf(TechnicianAvatar)),
  });

/** Where a technician was last seen. */
export interface TechnicianCoordinates {
  /** When that was, in ISO 8601. */
  time?: string;
  /** Degrees north of the equator. */
  latitude?: number;
  /** Degrees east of Greenwich. */
  longitude?: number;
}
export const TechnicianCoordinates: Model<TechnicianCoordinates> = () =>
  object<TechnicianCoordinates>({
    time: z.optional(z.string()),
    latitude: z.optional(z.number()),
    longitude: z.optional(z.number()),
  });

/** What the technician comes for. What `activityFields` asks for stands beside these fields. */
export interface TechnicianActivity {
  /** The id that OFS gave it. */
  activityId?: number;
  /** `YYYY-MM-DD HH:MM:SS`, in UTC: expected while pending, afterwards what it was. Absent while not assigned. */
  startTime?: string;
  /** Minutes between UTC and the customer's clock, -180 being three hours behind. */
  timeZoneDiff?: number;
  /** The IANA name of the customer's time zone. */
  timeZoneIANA?: string;
}
export const TechnicianActivity: Model<TechnicianActivity> = () =>
  extensible<TechnicianActivity>({
    activityId: z.optional(int()),
    startTime: z.optional(z.string()),
    timeZoneDiff: z.optional(int()),
    timeZoneIANA: z.optional(z.string()),
  });

/** How far an activity is, who comes for it, and where that technician is. */
export interface TechnicianWhereabouts {
  /** `onTheWay` once nothing stands between the technician and the activity. */
  status?: Open<TechnicianStatus>;
  /** Absent while nobody is assigned. */
  resourceDetails?: TechnicianDetails;
  /** Present only for `onTheWay` and `started`. */
  coordinates?: TechnicianCoordinates;
  /** The activity that the customer waits for. */
  activityDetails?: TechnicianActivity;
}
export const TechnicianWhereabouts: Model<TechnicianWhereabouts> = () =>
  object<TechnicianWhereabouts>({
    status: z.optional(
      openEnum([
        "notAssigned",
        "assigned",
        "onTheWay",
        "started",
        "completed",
        "complete",
        "notdone",
        "notDone",
        "cancelled",
      ]),
    ),
    resourceDetails: z.optional(schemaOf(TechnicianDetails)),
    coordinates: z.optional(schemaOf(TechnicianCoordinates)),
    activityDetails: z.optional(schemaOf(TechnicianActivity)),
  });
