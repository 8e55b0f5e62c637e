import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListInLanguage } from "../in-language.js";
import { ActivityType, ActivityTypeInput } from "./activity-type.js";

/** Lists the activity types, each with all its features. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/activityTypes",
  query: ListInLanguage,
  page: ActivityType,
  paging: byOffset,
} satisfies Operation;

/** Returns an activity type. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/activityTypes/{label}",
  response: ActivityType,
} satisfies Operation;

/**
 * Creates an activity type with this label, of at most 32 characters, or replaces all of the one that has it: **features
 * left out are switched off.** Types cannot be deleted; make them inactive.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscMetadata/v1/activityTypes/{label}",
  body: ActivityTypeInput,
  response: ActivityType,
  status: [200, 201],
} satisfies Operation;
