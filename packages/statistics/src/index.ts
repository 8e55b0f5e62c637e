export {
  ActivityDuration,
  ActivityDurationOverride,
  type DurationLevel,
  ListActivityDurations,
  UpdateActivityDurations,
} from "./activity-durations/activity-duration.js";
export {
  ActivityTravel,
  ActivityTravelOverride,
  ListActivityTravel,
  UpdateActivityTravel,
} from "./activity-travel/activity-travel.js";
export {
  type AirlineDistanceLevel,
  AirlineDistanceTime,
  AirlineDistanceTravel,
  ListAirlineDistances,
} from "./airline-distances/airline-distance-travel.js";
export {
  AirlineDistanceOverride,
  AirlineDistancePoint,
  UpdateAirlineDistances,
} from "./airline-distances/update-airline-distances.js";
export {
  createStatistics,
  type StatisticsActivityDurations,
  type StatisticsActivityTravel,
  type StatisticsAirlineDistances,
  type StatisticsClient,
  type StatisticsMetadataCatalog,
} from "./create-statistics.js";
export { StatisticsUpdate, StatisticsUpdateResult } from "./statistics-update.js";
