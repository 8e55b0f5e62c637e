import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { Activity } from "../activity.js";

/** Lists the segments of a segmentable activity, one for each stretch of work on it. */
export const list = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/multidaySegments",
  page: Activity,
  paging: allAtOnce,
} satisfies Operation;
