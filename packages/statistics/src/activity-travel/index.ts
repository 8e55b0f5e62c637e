import { byLink, type Model, type Operation } from "@ofsc/contract";
import { StatisticsUpdate } from "../statistics-update.js";
import { ActivityTravel, ListActivityTravel, UpdateActivityTravel } from "./activity-travel.js";

/** Lists what OFS has learned about travel times between places, with the values that override it. */
export const list = {
  route: "GET /rest/ofscStatistics/v1/activityTravelStats",
  query: ListActivityTravel,
  page: ActivityTravel,
  paging: byLink,
  pageSize: 10_000,
} satisfies Operation;

/**
 * Overrides learned travel times for the whole company. Takes effect after the nightly run of the statistics agent;
 * refused with 409 where OFS detects travel keys by itself.
 */
export const update = {
  route: "PATCH /rest/ofscStatistics/v1/activityTravelStats",
  body: UpdateActivityTravel,
  response: StatisticsUpdate,
  // The values are absolute.
  replay: true,
} satisfies Operation;
