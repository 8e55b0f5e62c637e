import * as activityDurations from "./activity-durations/index.js";
import * as activityTravel from "./activity-travel/index.js";
import * as airlineDistances from "./airline-distances/index.js";
import * as metadataCatalog from "./metadata-catalog/index.js";

export {
  /** How long work takes, by resource and duration key: learnt, or overridden. */
  activityDurations,
  /** Travel times from one travel key to another. */
  activityTravel,
  /** Travel times over distances as the crow flies. */
  airlineDistances,
  /** What the instance says of this API. */
  metadataCatalog,
};
