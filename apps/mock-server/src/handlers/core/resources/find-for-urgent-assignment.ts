import type { UrgentResource } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { own } from "../../../own.js";
import { activitiesOn, busySpan, takesTime } from "../../../world/activities.js";
import { dateTimeOf, minutesFrom, writeDateTime } from "../../../world/days.js";
import { localTimeOf, momentOf, todayOf } from "../../../world/local-time.js";
import { lastPositionOf, metresBetween, type Position } from "../../../world/positions.js";
import { descendantsOf, lineOf, type Resource } from "../../../world/resources.js";
import { isRouteActive } from "../../../world/route-states.js";
import type { World } from "../../../world/world.js";
import { seenResource } from "./find-resource.js";
import { isBucket, matches } from "./matching/fitness.js";
import { describeActivity, type WantedActivity } from "./matching/wanted-activity.js";
import { checkFields, plainResource } from "./resource-fields.js";

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
