import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import { ActivityTypeGroup, ActivityTypeGroupInput } from "./activity-type-group.js";

/** Lists the activity type groups, each with the labels of its activity types. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/activityTypeGroups",
  query: ListRange,
  page: ActivityTypeGroup,
  paging: byOffset,
} satisfies Operation;

/** Returns an activity type group, with the labels of its activity types. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/activityTypeGroups/{label}",
  response: ActivityTypeGroup,
} satisfies Operation;

/**
 * Creates an activity type group with this label, of at most 40 characters, or renames the one that has it. Its
 * translations stay when the request has none; those of the request take the place of all others.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscMetadata/v1/activityTypeGroups/{label}",
  body: ActivityTypeGroupInput,
  response: ActivityTypeGroup,
  status: [200, 201],
} satisfies Operation;
