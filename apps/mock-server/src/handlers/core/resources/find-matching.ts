import type {
  FindMatchingResources,
  MatchCriteria,
  MatchedResource,
  MatchingResource,
  UrgentResource,
} from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import type { Context, Handler } from "../../../http/handlers.js";
import { paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { own } from "../../../own.js";
import { activitiesOn, busySpan, takesTime } from "../../../world/activities.js";
import { dateTimeOf, minutesFrom, writeDateTime } from "../../../world/days.js";
import { localTimeOf, momentOf, todayOf } from "../../../world/local-time.js";
import { lastPositionOf, metresBetween, type Position } from "../../../world/resource-places.js";
import { descendantsOf, lineOf, type Resource, roleOf } from "../../../world/resources.js";
import { isRouteActive } from "../../../world/route-states.js";
import type { World } from "../../../world/world.js";
import { seenResource } from "./find-resource.js";
import { completionDate, daySchedule } from "./matching/arrivals.js";
import {
  allCriteria,
  describeActivity,
  fitnessOf,
  isBucket,
  matches,
  type WantedActivity,
  wantedActivity,
} from "./matching/fitness.js";
import { checkFields, plainResource } from "./resource-answer.js";

const mostSegmentable = 25;

/** The resources that could do an activity on a day, or on any of several. */
export const findMatching: Handler<typeof contract.resources.findMatching> = (received) => {
  const { world, body } = received;
  const { criteria = allCriteria } = body;
  checkFields(received, body.fields);
  const wanted = wantedActivity(received, body);
  const days = daysOf(body, wanted);
  const found = candidates(received, criteria).filter((resource) =>
    days.some((day) => matches(world, resource, day, wanted, criteria)),
  );
  const actualAtTime = writeDateTime(world.clock.now());
  const answer = (resource: Resource) => answerMatch(received, resource, wanted, criteria, body);
  if (wanted.isSegmentable) return { actualAtTime, items: found.slice(0, mostSegmentable).map(answer) };
  const { items, ...page } = paged(found, body, { hasMore: "never" });
  return { ...page, actualAtTime, items: items.map(answer) };
};

/** The days of which one is enough. */
function daysOf({ date, schedulesToReturn = [] }: FindMatchingResources, { isSegmentable }: WantedActivity): string[] {
  if (date !== undefined) return [date];
  if (isSegmentable) throw new ProblemError(400, "date: is required for a segmentable activity");
  if (schedulesToReturn.length === 0) throw new ProblemError(400, "expected date or schedulesToReturn");
  if (schedulesToReturn.length > 14)
    throw new ProblemError(400, "schedulesToReturn: expected at most 14 items without date");
  return schedulesToReturn;
}

function candidates({ world, caller }: Context, { includeResources = "all" }: MatchCriteria): Resource[] {
  return descendantsOf(world, "").filter((resource) => {
    const isTechnician = roleOf(world, resource) === "field_resource";
    const isWanted = { technicians: isTechnician, buckets: isBucket(world, resource), all: true }[includeResources];
    const canWork = isTechnician || isBucket(world, resource);
    return canWork && isWanted && resource.status !== "inactive" && seesResource(world, caller, resource.resourceId);
  });
}

function answerMatch(
  context: Context,
  resource: Resource,
  wanted: WantedActivity,
  criteria: MatchCriteria,
  request: FindMatchingResources,
): MatchingResource {
  const { world } = context;
  const { date, fields = [], schedulesToReturn } = request;
  const all = plainResource(context, resource);
  const names = ["resourceId", "status", "language", "languageISO", ...fields];
  const preference = wanted.preferences.find(({ resourceId }) => resourceId === resource.resourceId);
  const shown: MatchedResource = {
    ...Object.fromEntries(names.flatMap((name) => (own(all, name) === undefined ? [] : [[name, all[name]]]))),
    ...(preference ? { resourcePreference: preference.preferenceType } : {}),
  };
  const fitness = date === undefined ? {} : { fitness: fitnessOf(world, resource, date, wanted, criteria) };
  if (wanted.isSegmentable && date !== undefined) {
    const estimatedCompleteDate = completionDate(world, resource.resourceId, date, wanted);
    return { resource: shown, ...fitness, ...(estimatedCompleteDate === undefined ? {} : { estimatedCompleteDate }) };
  }
  const days = schedulesToReturn?.map((day) => [day, daySchedule(context, resource, day, wanted, criteria, request)]);
  return { resource: shown, ...fitness, ...(days ? { schedule: Object.fromEntries(days) } : {}) };
}

const oldestPosition = 60 * 60_000;
const defaultFields = ["resourceInternalId", "name", "resourceType"];

/** Those who are at work, can do it, and were seen near it within the last hour; the nearest first. */
export const findForUrgentAssignment: Handler<typeof contract.resources.findForUrgentAssignment> = (received) => {
  const { world, body } = received;
  const { activity, radius = 100_000, parentResources, resourceFields } = body;
  checkFields(received, resourceFields, "resourceFields");
  const wanted = describeActivity(received, activity);
  const place = { lat: activity.latitude, lng: activity.longitude };
  const parents = parentResources ?? [""];
  const ids = new Set(parents.flatMap((id) => descendantsOf(world, id)).map(({ resourceId }) => resourceId));
  const found = [...world.positions.keys()].flatMap((id) => {
    const resource = ids.has(id) ? seenResource(received, id) : undefined;
    const position = lastPositionOf(world, id);
    if (!resource || !position || position.at < world.clock.now() - oldestPosition) return [];
    const metres = metresBetween(place, position);
    return metres <= radius && canTake(world, resource, wanted) ? [{ resource, position, metres }] : [];
  });
  const nearest = found.sort((a, b) => a.metres - b.metres);
  return { items: nearest.map((one) => answerUrgent(received, one, wanted, resourceFields ?? defaultFields)) };
};

/** At work today, on an activated route, with the skills and in the work zone. */
function canTake(world: World, resource: Resource, wanted: WantedActivity): boolean {
  const today = todayOf(world, resource.resourceId);
  const isAtWork = resource.status !== "inactive" && isRouteActive(world, resource.resourceId, today);
  return isAtWork && matches(world, resource, today, wanted, { workSkill: 1, workZone: 1 });
}

function answerUrgent(
  context: Context,
  { resource, position, metres }: { resource: Resource; position: Position; metres: number },
  { duration }: WantedActivity,
  fields: readonly string[],
): UrgentResource {
  const { world } = context;
  const { resourceId } = resource;
  const all = plainResource(context, resource);
  const shown = ["resourceId", ...fields].filter((name) => own(all, name) !== undefined);
  const start = freeFrom(world, resourceId) + (metres / 1000) * 1.5 * 60_000;
  const bucket = lineOf(world, resourceId).find((one) => isBucket(world, one));
  return {
    resourceDetails: Object.fromEntries(shown.map((name) => [name, all[name]])),
    startTime: writeDateTime(start),
    estimatedAvailability: writeDateTime(start + duration * 60_000),
    latitude: String(position.lat),
    longitude: String(position.lng),
    ...(bucket ? { nearestRoutingBucket: bucket.resourceId } : {}),
  };
}

/** When whoever is at work has done what is under way. */
function freeFrom(world: World, resourceId: string): number {
  const today = todayOf(world, resourceId);
  const now = minutesFrom(today, localTimeOf(world, resourceId));
  const started = activitiesOn(world, resourceId, today).filter(({ status }) => status === "started");
  const ends = started.filter(takesTime).flatMap((activity) => busySpan(activity)?.to ?? []);
  const end = Math.max(now, ...ends);
  return end === now ? world.clock.now() : momentOf(world, resourceId, dateTimeOf(today, end));
}
