import type { FindMatchingResources, MatchCriteria, MatchedResource, MatchingResource } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import type { Context, Handler } from "../../../http/handlers.js";
import { paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { own } from "../../../own.js";
import { writeDateTime } from "../../../world/days.js";
import { descendantsOf, type Resource, roleOf } from "../../../world/resources.js";
import { completionDate } from "./matching/completion.js";
import { daySchedule } from "./matching/day-schedule.js";
import { allCriteria, fitnessOf, isBucket, matches } from "./matching/fitness.js";
import { type WantedActivity, wantedActivity } from "./matching/wanted-activity.js";
import { checkFields, plainResource } from "./resource-fields.js";

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
