export * as activityDurations from "./activity-durations/index.js";
export * as activityTravel from "./activity-travel/index.js";
export * as airlineDistances from "./airline-distances/index.js";
