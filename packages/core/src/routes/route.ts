import { dateTime, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ResourcePaging, resourcePaging } from "../resources/list-resources.js";

/** How much of a route to return. */
export interface GetRoute extends ResourcePaging {
  /** Fields and custom properties of the activities, other than files. */
  activityFields?: string[];
}
export const GetRoute: Model<GetRoute> = () =>
  object<GetRoute>({ activityFields: z.optional(z.array(z.string())), ...resourcePaging() });

/** What there is to say of a route beside its activities. */
export interface ResourceRoute {
  /** Whose route it is. */
  resourceId?: string;
  /** The date as it was asked for. */
  date?: string;
  /** When it was activated, in the time zone of the resource; absent until then. */
  routeStartTime?: string;
  /** When it was deactivated, in the time zone of the resource; absent until then. */
  routeEndTime?: string;
  /** When it was activated again, in the time zone of the resource. */
  routeReactivationTime?: string;
}
export const ResourceRoute: Model<ResourceRoute> = () =>
  object<ResourceRoute>({
    resourceId: z.optional(z.string()),
    date: z.optional(z.string()),
    routeStartTime: z.optional(z.string()),
    routeEndTime: z.optional(z.string()),
    routeReactivationTime: z.optional(z.string()),
  });

/** When a route begins or ends. */
export interface RouteActionTime {
  /** `YYYY-MM-DD HH:MM:SS` in the time zone of the resource. @default now */
  time?: string;
}
export const RouteActionTime: Model<RouteActionTime> = () => object<RouteActionTime>({ time: z.optional(dateTime()) });
