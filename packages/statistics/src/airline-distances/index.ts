import { byLink, type Model, type Operation } from "@ofsc/contract";
import { StatisticsUpdate } from "../statistics-update.js";
import { AirlineDistanceTravel, ListAirlineDistances } from "./airline-distance-travel.js";
import { UpdateAirlineDistances } from "./update-airline-distances.js";

/**
 * Lists the travel times that OFS expects over distances as the crow flies, for the company and for each travel key.
 * Ends in 404 when the key is unknown, or when there is nothing to list.
 */
export const list = {
  route: "GET /rest/ofscStatistics/v1/airlineDistanceBasedTravel",
  query: ListAirlineDistances,
  page: AirlineDistanceTravel,
  paging: byLink,
  pageSize: 10_000,
} satisfies Operation;

/**
 * Overrides the travel time for one or two distances, from which OFS works out all others. Takes effect after the
 * nightly run of the statistics agent; refused with 409 where OFS detects travel keys by itself.
 */
export const update = {
  route: "PATCH /rest/ofscStatistics/v1/airlineDistanceBasedTravel",
  body: UpdateAirlineDistances,
  response: StatisticsUpdate,
  // The values are absolute.
  replay: true,
} satisfies Operation;
