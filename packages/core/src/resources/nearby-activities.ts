import { int, type Model, max, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Where to look for activities, and how many to return. */
export interface FindNearbyActivities {
  /** Where to search from, in degrees north of the equator. @default where the resource is known or expected to be */
  latitude?: number;
  /** Where to search from, in degrees east of Greenwich. @default where the resource is known or expected to be */
  longitude?: number;
  /**
   * Fields and custom properties to return.
   * @default ["activityId", "resourceId", "date", "status", "latitude", "longitude"]
   */
  fields?: string[];
  /** 1 to 100. @default 10 */
  limit?: number;
}
export const FindNearbyActivities: Model<FindNearbyActivities> = () =>
  object<FindNearbyActivities>({
    latitude: z.optional(z.number().check(min(-90), max(90))),
    longitude: z.optional(z.number().check(min(-180), max(180))),
    fields: z.optional(z.array(z.string())),
    limit: z.optional(int().check(min(1), max(100))),
  });

/** A place on the map. */
export interface NearbyCoordinates {
  /** Degrees north of the equator. */
  latitude?: number;
  /** Degrees east of Greenwich. */
  longitude?: number;
}
export const NearbyCoordinates: Model<NearbyCoordinates> = () =>
  object<NearbyCoordinates>({ latitude: z.optional(z.number()), longitude: z.optional(z.number()) });

/** What comes beside the activities. */
export interface NearbyActivities {
  /** Where they were looked for. */
  coordinates?: NearbyCoordinates;
}
export const NearbyActivities: Model<NearbyActivities> = () =>
  object<NearbyActivities>({ coordinates: z.optional(schemaOf(NearbyCoordinates)) });
