export { activityDurations, activityTravel } from "./activities.js";
export { airlineDistances } from "./airline-distances.js";
