import { byHasMore, byOffset, type Model, type Operation } from "@ofsc/contract";
import { Activity, ListedActivity } from "./activity.js";
import {
  DelayActivity,
  EndActivity,
  MoveActivity,
  ReopenActivity,
  StartActivity,
  StartPrework,
} from "./activity-actions.js";
import { ActivityPatch, CreateActivity } from "./activity-input.js";
import { BulkUpdateActivities } from "./bulk-update-activities.js";
import { BulkUpdateActivitiesResult } from "./bulk-update-result.js";
import * as capacityCategories from "./capacity-categories/index.js";
import * as customerInventories from "./customer-inventories/index.js";
import * as deinstalledInventories from "./deinstalled-inventories/index.js";
import * as files from "./files/index.js";
import * as installedInventories from "./installed-inventories/index.js";
import * as links from "./links/index.js";
import { ActivityFilter, ListActivities } from "./list-activities.js";
import * as requiredInventories from "./required-inventories/index.js";
import * as resourcePreferences from "./resource-preferences/index.js";
import { SearchActivities } from "./search-activities.js";
import * as segments from "./segments/index.js";
import * as submittedForms from "./submitted-forms/index.js";

export {
  /** The capacity categories that an activity falls into. */
  capacityCategories,
  /** Equipment that the customer has. */
  customerInventories,
  /** Equipment that was taken out. */
  deinstalledInventories,
  /** Files in properties of an activity. */
  files,
  /** Equipment that was put in. */
  installedInventories,
  /** Links between activities. */
  links,
  /** What has to be taken along. */
  requiredInventories,
  /** Who should do it, must, or must not. */
  resourcePreferences,
  /** The stretches of work of a segmentable activity. */
  segments,
  /** Forms that technicians have filled in. */
  submittedForms,
};

/**
 * Lists activities by resource, day and filter, at most 31 days at once. OFS answers three such calls at a time, lets
 * ten wait for up to 30 seconds and refuses the others.
 */
export const list = {
  route: "GET /rest/ofscCore/v1/activities",
  query: ListActivities,
  page: ListedActivity,
  envelope: ActivityFilter,
  paging: byHasMore,
  pageSize: 2000,
  limit: { name: "activities", concurrent: 3 },
} satisfies Operation;

/** Returns an activity with all its fields and custom properties. */
export const get = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}",
  response: Activity,
} satisfies Operation;

/**
 * Creates a pending activity. Sent twice it makes two: where that can happen, use `bulkUpdate` with the number that the
 * activity has elsewhere.
 */
export const create = {
  route: "POST /rest/ofscCore/v1/activities",
  body: CreateActivity,
  response: Activity,
  status: [201],
} satisfies Operation;

/**
 * Changes the given fields of an activity and returns all of it. Status, day, resource and position have actions of
 * their own, and files `files.set`.
 */
export const update = {
  route: "PATCH /rest/ofscCore/v1/activities/{activityId}",
  body: ActivityPatch,
  response: Activity,
  // Sets absolute values.
  replay: true,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/activities/{activityId}",
} satisfies Operation;

export {
  /** Deletes a pending activity, as long as its day is not past and its route not started. */
  remove as delete,
};

/**
 * Searches a field of all activities for a value. OFS stops at 1000 matches, and searches only the fields that its
 * configuration names.
 */
export const search = {
  route: "GET /rest/ofscCore/v1/activities/custom-actions/search",
  query: SearchActivities,
  page: ListedActivity,
  paging: byOffset,
} satisfies Operation;

/**
 * Creates or updates many activities, each on its own, with their inventories, preferences and links. It succeeds even
 * if every one of them fails: see `results`. A body has at most 5 MB, and activities of past days are not found.
 */
export const bulkUpdate = {
  route: "POST /rest/ofscCore/v1/activities/custom-actions/bulkUpdate",
  body: BulkUpdateActivities,
  response: BulkUpdateActivitiesResult,
} satisfies Operation;

/** Starts an activity that is pending or travelled to, unless its day is past. */
export const start = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/start",
  body: StartActivity,
  response: Activity,
} satisfies Operation;

/** Completes a started activity, unless its day is past. */
export const complete = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/complete",
  body: EndActivity,
  response: Activity,
} satisfies Operation;

/** Ends a started activity as not done, unless its day is past. */
export const notDone = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/notDone",
  body: EndActivity,
  response: Activity,
} satisfies Operation;

/** Cancels an activity that is pending or travelled to, unless its day is past. */
export const cancel = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/cancel",
  body: EndActivity,
  response: Activity,
} satisfies Operation;

/**
 * Interrupts a started activity: it is pending again, out of order, and a `suspended` copy keeps the time worked. A
 * pending one only leaves the order. The route must be activated and not past.
 */
export const suspend = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/suspend",
  body: EndActivity,
  response: Activity,
} satisfies Operation;

/** Reopens an activity that is completed, not done or cancelled, and returns the pending one. */
export const reopen = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/reopen",
  body: ReopenActivity,
  response: Activity,
} satisfies Operation;

/** Extends a started activity by some minutes, or until a time. */
export const delay = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/delay",
  body: DelayActivity,
  response: Activity,
} satisfies Operation;

/** Starts the work that has to be done ahead of an activity, which OFS records as an activity of its own. */
export const startPrework = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/startPrework",
  body: StartPrework,
  response: Activity,
} satisfies Operation;

/**
 * Sets out for an activity, which must be pending, first in its order and on an activated route. Its type must have
 * travel calculated, and the instance en-route support on. It may then be due before its service window.
 */
export const enroute = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/enroute",
  response: Activity,
} satisfies Operation;

/** Takes back `enroute`: the activity is pending again. */
export const stopTravel = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/stopTravel",
  response: Activity,
} satisfies Operation;

/**
 * Moves an activity to a day, a resource or a position. It fails for a past day or one too far ahead, an inactive
 * resource, a technician without a user or off work that day, and where the activity type forbids it.
 */
export const move = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/custom-actions/move",
  body: MoveActivity,
} satisfies Operation;
