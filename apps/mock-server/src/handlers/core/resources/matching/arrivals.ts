import type { ArrivalTimeOption } from "@ofsc/core";
import { activitiesOn, busySpan, type KnownActivity } from "../../../../world/activities.js";
import { minutesFrom, timeOf } from "../../../../world/days.js";
import { localTimeOf } from "../../../../world/local-time.js";
import { metresBetween } from "../../../../world/positions.js";
import { descendantsOf, type Resource } from "../../../../world/resources.js";
import { orderOf } from "../../../../world/route-order.js";
import { workingSpans } from "../../../../world/work-schedules.js";
import type { World } from "../../../../world/world.js";
import { isBucket } from "./fitness.js";
import type { WantedActivity } from "./wanted-activity.js";

const companyTravel = 15;
const minutesPerMetre = 1.5 / 1000;

/** The places in a route where an activity fits: between what is there, within work time and its own window. */
export function arrivalsOn(world: World, resourceId: string, day: string, wanted: WantedActivity): ArrivalTimeOption[] {
  const stops = orderOf(world, resourceId, day).filter(
    ({ activityId, status }) => activityId !== wanted.activityId && status !== "cancelled",
  );
  const [first] = workingSpans(world, resourceId, day);
  const last = workingSpans(world, resourceId, day).at(-1);
  if (!first || !last) return [];
  const now = minutesFrom(day, localTimeOf(world, resourceId));
  return [undefined, ...stops].flatMap((before, at) => {
    const after = stops[at];
    // Work that is under way or over has its place.
    if (after && after.status !== "pending") return [];
    const there = travelBetween(before, wanted.place);
    const earliest = Math.max(endOf(before) ?? first.from, now) + (before ? there : 0);
    const minStart = Math.max(earliest, wanted.window?.from ?? 0, slaStartOn(day, wanted));
    const onward = after ? travelBetween(after, wanted.place) : 0;
    const until = Math.min(startOf(after) ?? last.to, last.to) - onward;
    const maxStart = Math.min(until - wanted.duration, wanted.window?.to ?? Number.POSITIVE_INFINITY);
    if (minStart > maxStart) return [];
    const neighbours = [before, after].flatMap((one) => one ?? []);
    return {
      minStartTime: timeOf(minStart),
      maxStartTime: timeOf(maxStart),
      setPositionInRoute: placeAfter(before),
      workZoneMatch: neighbours.some(({ workZone }) => workZone !== undefined && workZone === wanted.workZone),
      travelKeyMatch: neighbours.some(({ postalCode }) => postalCode !== undefined && postalCode === wanted.postalCode),
      additionalTravel: Math.round(there + onward - (after?.travelTime ?? 0)),
    };
  });
}

/** Average travel to the activities of a day in the bucket of a resource, in minutes. */
export function averageTravel(world: World, resource: Resource, day: string): number {
  const bucket = isBucket(world, resource) ? resource.resourceId : (resource.parentResourceId ?? "");
  const ids = [bucket, ...descendantsOf(world, bucket).map(({ resourceId }) => resourceId)];
  const times = ids.flatMap((id) => activitiesOn(world, id, day)).flatMap(({ travelTime }) => travelTime ?? []);
  return times.length === 0 ? companyTravel : Math.round(times.reduce((sum, time) => sum + time, 0) / times.length);
}

/** Only pending activities can be followed; anything else means the next free place. */
const placeAfter = (before: KnownActivity | undefined): NonNullable<ArrivalTimeOption["setPositionInRoute"]> =>
  before?.status === "pending" ? { position: "afterActivity", activityId: before.activityId } : { position: "first" };

const endOf = (activity: KnownActivity | undefined) => activity && busySpan(activity)?.to;
const startOf = (activity: KnownActivity | undefined) => {
  const span = activity && busySpan(activity);
  return span && span.from + (activity?.travelTime ?? 0);
};

const slaStartOn = (day: string, { slaStart }: WantedActivity) =>
  slaStart === undefined ? 0 : minutesFrom(day, slaStart);

function travelBetween(stop: KnownActivity | undefined, place: WantedActivity["place"]): number {
  const { latitude, longitude } = stop ?? {};
  if (!place || latitude === undefined || longitude === undefined) return companyTravel;
  return metresBetween({ lat: latitude, lng: longitude }, place) * minutesPerMetre;
}
