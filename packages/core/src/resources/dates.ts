import { date, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A day of the week, as work zones and work schedules repeat on it. */
export type WorkWeekday = "Sun" | "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat";
export const WorkWeekday: Model<WorkWeekday> = () => z.enum(["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]);

/** A time in which assignments are in force. */
export interface ActivePeriod {
  /** The first day, `YYYY-MM-DD`. */
  dateFrom?: string;
  /** The last day, `YYYY-MM-DD`; only together with the first. */
  dateTo?: string;
}

/** The fields of `ActivePeriod`, for queries that are made of them. */
export const activePeriod = () => ({ dateFrom: z.optional(date()), dateTo: z.optional(date()) });

/** Days from the first to the last. */
export interface ResourceDays {
  /** The first day, `YYYY-MM-DD`. */
  dateFrom: string;
  /** The last day, `YYYY-MM-DD`. */
  dateTo: string;
}
export const ResourceDays: Model<ResourceDays> = () => object<ResourceDays>({ dateFrom: date(), dateTo: date() });
