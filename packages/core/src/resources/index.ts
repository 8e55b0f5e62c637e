import { allAtOnce, byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListedActivity } from "../activities/activity.js";
import * as assignedLocations from "./assigned-locations/index.js";
import { AssistantsOfDay, ListAssistants } from "./assistants.js";
import * as bulkUpdate from "./bulk-update/index.js";
import * as files from "./files/index.js";
import { FindMatchingResources } from "./find-matching-resources.js";
import * as inventories from "./inventories/index.js";
import { GetResource, ListResources } from "./list-resources.js";
import * as locations from "./locations/index.js";
import { MatchingResource, MatchingResources } from "./matching-resource.js";
import { FindNearbyActivities, NearbyActivities } from "./nearby-activities.js";
import * as plans from "./plans/index.js";
import * as positions from "./positions/index.js";
import { IdentifyResource, Resource, ResourceInput, ResourcePatch } from "./resource.js";
import { FindUrgentResources, UrgentResource } from "./urgent-assignment.js";
import * as users from "./users/index.js";
import * as workSchedules from "./work-schedules/index.js";
import * as workSkills from "./work-skills/index.js";
import * as workZones from "./work-zones/index.js";

export {
  /** Where days start and end, by the day of the week. */
  assignedLocations,
  /** Schedules, skills, zones and inventories of many resources at once. */
  bulkUpdate,
  /** Files in properties of a resource. */
  files,
  /** What a resource carries. */
  inventories,
  /** Places that a resource may start from and return to. */
  locations,
  /** What a resource is to achieve. */
  plans,
  /** Where resources are, and were. */
  positions,
  /** Who works as a resource. */
  users,
  /** When a resource works. */
  workSchedules,
  /** What a resource can do, and how well. */
  workSkills,
  /** Where a resource works. */
  workZones,
};

/** Lists the resources that the application or user may see. */
export const list = {
  route: "GET /rest/ofscCore/v1/resources",
  query: ListResources,
  page: Resource,
  paging: byOffset,
} satisfies Operation;

/** Lists the resources right below a resource in the tree. */
export const children = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/children",
  query: ListResources,
  page: Resource,
  paging: byOffset,
} satisfies Operation;

/** Lists all the resources below a resource in the tree. */
export const descendants = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/descendants",
  query: ListResources,
  page: Resource,
  paging: byOffset,
} satisfies Operation;

/**
 * Lists, day by day, who assists a resource in its teamwork still to be done or under way: at most 100 resources. The
 * type of the resource must allow it to hold a team.
 */
export const assistants = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/assistants",
  query: ListAssistants,
  page: AssistantsOfDay,
  paging: allAtOnce,
} satisfies Operation;

/** Returns a resource. */
export const get = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}",
  query: GetResource,
  response: Resource,
} satisfies Operation;

/**
 * Creates a resource with this id, or replaces all of the one that has it: fields and properties left out are lost.
 * Resources cannot be deleted; set `status` to `inactive` instead.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscCore/v1/resources/{resourceId}",
  body: ResourceInput,
  response: Resource,
  status: [200, 201],
} satisfies Operation;

/** Changes the given fields of a resource and returns all of it. */
export const update = {
  route: "PATCH /rest/ofscCore/v1/resources/{resourceId}",
  query: IdentifyResource,
  body: ResourcePatch,
  response: Resource,
  // Sets absolute values.
  replay: true,
} satisfies Operation;

/**
 * Lists pending activities near a resource, or near a given place, that it could do today, the nearest first. They
 * match its work skills and work zones, and lie within the radius and the SLA time set in the business rules.
 */
export const findNearbyActivities = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/findNearbyActivities",
  query: FindNearbyActivities,
  page: ListedActivity,
  envelope: NearbyActivities,
  paging: allAtOnce,
} satisfies Operation;

/**
 * Lists the resources that could do an activity, existing or not, on a day, with how well they fit. They need working
 * time on that day, and today a route that is not deactivated.
 */
export const findMatching = {
  route: "POST /rest/ofscCore/v1/resources/custom-actions/findMatchingResources",
  body: FindMatchingResources,
  page: MatchingResource,
  paging: byOffset,
  envelope: MatchingResources,
  limit: { name: "findMatchingResources", concurrent: 20 },
  // Only reads.
  replay: true,
} satisfies Operation;

/** Lists the resources near an urgent activity that could take it at once. Their position is at most an hour old. */
export const findForUrgentAssignment = {
  route: "POST /rest/ofscCore/v1/resources/custom-actions/findResourcesForUrgentAssignment",
  body: FindUrgentResources,
  page: UrgentResource,
  paging: allAtOnce,
  // Only reads.
  replay: true,
} satisfies Operation;
