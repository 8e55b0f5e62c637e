export * as activityDurations from "./activity-durations/index.js";
export * as activityTravel from "./activity-travel/index.js";
export * as airlineDistances from "./airline-distances/index.js";
export * as metadataCatalog from "./metadata-catalog/index.js";
