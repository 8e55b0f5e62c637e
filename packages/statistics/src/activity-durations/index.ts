import { byLink, type Model, type Operation } from "@ofsc/contract";
import { StatisticsUpdate } from "../statistics-update.js";
import { ActivityDuration, ListActivityDurations, UpdateActivityDurations } from "./activity-duration.js";

/** Lists what OFS has learned about how long activities take, with the values that override it. */
export const list = {
  route: "GET /rest/ofscStatistics/v1/activityDurationStats",
  query: ListActivityDurations,
  page: ActivityDuration,
  paging: byLink,
  pageSize: 10_000,
} satisfies Operation;

/**
 * Overrides learned durations for a company, a bucket or a technician, under the duration key that is active now. Takes
 * effect after the nightly run of the statistics agent; learning goes on underneath.
 */
export const update = {
  route: "PATCH /rest/ofscStatistics/v1/activityDurationStats",
  body: UpdateActivityDurations,
  response: StatisticsUpdate,
  // The values are absolute.
  replay: true,
} satisfies Operation;
