import { present } from "@ofsc/contract";
import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import type { Context, Handler, Received } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownActivity } from "../../../world/activities.js";
import { pick } from "../../../world/activity-view.js";
import { addDays } from "../../../world/days.js";
import { localTimeOf, todayOf } from "../../../world/local-time.js";
import { lastPositionOf, metresBetween, startOf } from "../../../world/resource-places.js";
import { orderOf } from "../../../world/route-order.js";
import { neededSkills } from "../../../world/work-skills.js";
import { workZoneRatio } from "../../../world/work-zones.js";
import type { World } from "../../../world/world.js";
import { findResource } from "./find-resource.js";
import { skillFitness } from "./matching/fitness.js";

type Operation = typeof contract.resources.findNearbyActivities;

const defaultFields = ["activityId", "resourceId", "date", "status", "latitude", "longitude"];

/** Pending work of today or of no day that the resource can do; the nearest first, then the most pressing. */
export const findNearbyActivities: Handler<Operation> = (received) => {
  const { world, query, switches } = received;
  const { fields = defaultFields, limit = 10 } = query;
  const { resourceId } = findResource(received, received.params.resourceId);
  if (limit < 1) throw new ProblemError(400, `limit: expected at least 1, got ${limit}`);
  const place = placeOf(received, resourceId);
  if (!place) return { items: [] };
  const near = [...world.activities.values()]
    .filter((activity) => isCandidate(received, resourceId, activity))
    .flatMap((activity) => {
      const at = coordinatesOf(activity);
      const metres = at ? metresBetween(place, at) : Number.POSITIVE_INFINITY;
      return metres <= switches.nearbyRadius ? [{ activity, metres }] : [];
    })
    .sort((a, b) => a.metres - b.metres || slaOf(a.activity).localeCompare(slaOf(b.activity)));
  return {
    items: near.slice(0, Math.min(limit, 100)).map(({ activity }) => pick(world, activity, fields)),
    coordinates: { latitude: place.lat, longitude: place.lng },
  };
};

const slaOf = ({ slaWindowEnd = "9999" }: KnownActivity) => slaWindowEnd;

const coordinatesOf = ({ latitude, longitude }: { latitude?: number; longitude?: number }) =>
  latitude === undefined || longitude === undefined ? undefined : { lat: latitude, lng: longitude };

/** Where to look: the given place, where the resource was last, where it works, or where it starts. */
function placeOf({ world, query }: Received<Operation>, resourceId: string) {
  const { latitude, longitude } = query;
  if ((latitude === undefined) !== (longitude === undefined)) {
    throw new ProblemError(400, "expected latitude and longitude, or neither");
  }
  const given = coordinatesOf({
    ...present({ latitude, longitude }),
  });
  const today = todayOf(world, resourceId);
  const start = startOf(world, resourceId, today);
  return (
    given ?? lastPositionOf(world, resourceId) ?? workPlace(world, resourceId, today) ?? (start && coordinatesOf(start))
  );
}

/** The activity under way, the last one done, or the first one to do. */
function workPlace(world: World, resourceId: string, today: string) {
  const route = orderOf(world, resourceId, today).filter((activity) => coordinatesOf(activity));
  const found =
    route.find(({ status }) => status === "started") ??
    route.filter(({ status }) => status === "completed").at(-1) ??
    route.find(({ status }) => status === "pending");
  return found && coordinatesOf(found);
}

function isCandidate({ world, caller, switches }: Context, resourceId: string, activity: KnownActivity): boolean {
  const { status, date, recordType, workZone, slaWindowStart, slaWindowEnd } = activity;
  const today = todayOf(world, resourceId);
  if (status !== "pending" || recordType === "multiday_activity" || (date !== undefined && date !== today))
    return false;
  if (!seesResource(world, caller, activity.resourceId)) return false;
  if (date === undefined) {
    if (slaWindowStart !== undefined && slaWindowStart > localTimeOf(world, resourceId)) return false;
    if (slaWindowEnd !== undefined && slaWindowEnd.slice(0, 10) > addDays(today, switches.nearbySlaDays)) return false;
  }
  const isInZone = workZone === undefined || workZoneRatio(world, resourceId, workZone, today) > 0;
  return isInZone && skillFitness(world, resourceId, today, neededSkills(world, { ...activity })) > 0;
}
