import { extensible, int, type Model, max, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ActivityToMatch, activityToMatch } from "./find-matching-resources.js";
import { Resource } from "./resource.js";

/** The activity that is urgent, and where it is. */
export interface UrgentActivity extends ActivityToMatch {
  /** Label of the activity type. */
  activityType: string;
  /** Degrees north of the equator. */
  latitude: number;
  /** Degrees east of Greenwich. */
  longitude: number;
}
export const UrgentActivity: Model<UrgentActivity> = () =>
  extensible<UrgentActivity>({
    ...activityToMatch(),
    activityType: z.string(),
    latitude: z.number().check(min(-90), max(90)),
    longitude: z.number().check(min(-180), max(180)),
  });

/** The activity, and where to look for resources. */
export interface FindUrgentResources {
  /** What has to be done, and where. */
  activity: UrgentActivity;
  /** Metres around the activity, up to 300,000. @default 100000 */
  radius?: number;
  /** Looks only below these resources. @default everywhere */
  parentResources?: string[];
  /**
   * Resource fields to return beside `resourceId`; an unknown one ends in 400.
   * @default ["resourceId", "resourceInternalId", "name", "resourceType"]
   */
  resourceFields?: string[];
}
export const FindUrgentResources: Model<FindUrgentResources> = () =>
  object<FindUrgentResources>({
    activity: schemaOf(UrgentActivity),
    radius: z.optional(int().check(min(0), max(300_000))),
    parentResources: z.optional(z.array(z.string())),
    resourceFields: z.optional(z.array(z.string())),
  });

/** A resource that could take the activity at once. */
export interface UrgentResource {
  /** With the fields that the request names. */
  resourceDetails?: Resource;
  /** When it could start, `YYYY-MM-DD HH:MM:SS` in UTC. */
  startTime?: string;
  /** When it would be done, `YYYY-MM-DD HH:MM:SS` in UTC. */
  estimatedAvailability?: string;
  /** Where it was last. */
  latitude?: string;
  /** Where it was last. */
  longitude?: string;
  /** The closest routing bucket above it. */
  nearestRoutingBucket?: string;
}
export const UrgentResource: Model<UrgentResource> = () =>
  object<UrgentResource>({
    resourceDetails: z.optional(schemaOf(Resource)),
    startTime: z.optional(z.string()),
    estimatedAvailability: z.optional(z.string()),
    latitude: z.optional(z.string()),
    longitude: z.optional(z.string()),
    nearestRoutingBucket: z.optional(z.string()),
  });
