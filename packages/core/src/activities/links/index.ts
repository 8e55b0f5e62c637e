import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { ActivityLink, ActivityLinkQuery, SavedActivityLink } from "./activity-link.js";

/** Lists the links of an activity: the order it is to be done in with others, the time between, who does them. */
export const list = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/linkedActivities",
  page: ActivityLink,
  envelope: ActivityLinkQuery,
  paging: allAtOnce,
} satisfies Operation;

/** Returns the link of one type between two activities. */
export const get = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/linkedActivities/{linkedActivityId}/linkTypes/{linkType}",
  response: ActivityLink,
} satisfies Operation;

/** Links an activity to another one. It fails when such a link exists: `set` does not. */
export const create = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/linkedActivities",
  body: ActivityLink,
  response: SavedActivityLink,
  status: [201],
} satisfies Operation;

/** Creates the link of one type between two activities, or replaces it. */
export const set = {
  route: "PUT /rest/ofscCore/v1/activities/{activityId}/linkedActivities/{linkedActivityId}/linkTypes/{linkType}",
  body: ActivityLink,
  response: SavedActivityLink,
  status: [200, 201],
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/activities/{activityId}/linkedActivities/{linkedActivityId}/linkTypes/{linkType}",
} satisfies Operation;

export {
  /** Deletes the link of one type between two activities. */
  remove as delete,
};

/** Deletes all links of an activity. */
export const deleteAll = {
  route: "DELETE /rest/ofscCore/v1/activities/{activityId}/linkedActivities",
} satisfies Operation;
