import { extensible, type Model } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** The route that an event is about: one resource, one day. */
export interface EventRoute {
  /** Whose route it is. */
  resourceId?: string;
  /** `YYYY-MM-DD`. */
  date?: string;
}
export const EventRoute: Model<EventRoute> = () =>
  extensible<EventRoute>({
    resourceId: z.optional(z.string()),
    date: z.optional(z.string()),
  });

/** What changed on the route. */
export interface EventRouteChanges extends EventRoute {
  /** When work starts, by the calendar. */
  calendarTimeFrom?: string;
  /** When work ends, by the calendar. */
  calendarTimeTo?: string;
  /** The points that the calendar gives, a number as text. */
  calendarPoints?: string;
  /** The time zone of the resource. */
  timeZone?: string;
  /** The time on the road, as text. */
  travelingTime?: string;
  /** When the route was activated. */
  activated?: string;
  /** When the route was deactivated. */
  deactivated?: string;
  /** When the route was activated again. */
  reactivated?: string;
}
export const EventRouteChanges: Model<EventRouteChanges> = () =>
  extensible<EventRouteChanges>({
    resourceId: z.optional(z.string()),
    date: z.optional(z.string()),
    calendarTimeFrom: z.optional(z.string()),
    calendarTimeTo: z.optional(z.string()),
    calendarPoints: z.optional(z.string()),
    timeZone: z.optional(z.string()),
    travelingTime: z.optional(z.string()),
    activated: z.optional(z.string()),
    deactivated: z.optional(z.string()),
    reactivated: z.optional(z.string()),
  });
