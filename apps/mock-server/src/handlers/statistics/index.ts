export * as activityDurations from "./activity-durations.js";
export * as activityTravel from "./activity-travel.js";
export * as airlineDistances from "./airline-distances.js";
export * as metadataCatalog from "./metadata-catalog.js";
