import { activitiesOn, changeActivity, type KnownActivity, putActivity } from "./activities.js";
import type { ActivityType } from "./collections.js";
import { addDays, lengthOf } from "./days.js";
import { placeInRoute, type RouteWorld } from "./route-order.js";
import { workingSpans } from "./work-schedules.js";

/** Whether the work of a type goes over several days. */
export const isSegmentable = ({ features }: ActivityType): boolean => features?.["isSegmentingEnabled"] === true;

/** The segments of an activity, in the order of their days. */
export function segmentsOf(world: RouteWorld, masterActivityId: number): KnownActivity[] {
  return [...world.activities.values()]
    .filter((activity) => activity.masterActivityId === masterActivityId)
    .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "") || a.activityId - b.activityId);
}

/** Makes an activity the whole of its segments; the whole itself is on no route. */
export function createSegments(world: RouteWorld, activity: KnownActivity, from = activity.date): KnownActivity[] {
  const whole = changeActivity(world, activity, {
    recordType: "multiday_activity",
    date: undefined,
    travelTime: undefined,
    multidayTimeToComplete: activity.duration,
  });
  return planSegments(world, whole, activity.duration, from);
}

const longestSearch = 120;

/** Cuts minutes of work into segments, one for each day that the resource works; without a day they have none. */
export function planSegments(world: RouteWorld, whole: KnownActivity, minutes: number, from?: string): KnownActivity[] {
  const type = world.activityTypes.get(whole.activityType);
  const segmentMinDuration = type?.segmentMinDuration ?? 1;
  const segmentMaxDuration = type?.segmentMaxDuration ?? 480;
  const segments: KnownActivity[] = [];
  let left = minutes;
  for (let ahead = 0; left > 0 && ahead < longestSearch; ahead++) {
    const day = from === undefined ? undefined : addDays(from, ahead);
    const room = day === undefined ? segmentMaxDuration : roomOn(world, whole.resourceId, day, segmentMaxDuration);
    if (room < Math.min(segmentMinDuration, left)) continue;
    const duration = Math.min(room, left);
    segments.push(addSegment(world, whole, duration, day));
    left -= duration;
  }
  return segments;
}

/** A bucket has no working time of its own, and takes a whole segment a day. */
function roomOn(world: RouteWorld, resourceId: string, day: string, longest: number): number {
  if (!world.workSchedules.has(resourceId)) return longest;
  return Math.min(longest, lengthOf(workingSpans(world, resourceId, day)));
}

function addSegment(
  world: RouteWorld,
  whole: KnownActivity,
  duration: number,
  date: string | undefined,
): KnownActivity {
  const own = ["activityId", "multidayTimeToComplete", "positionInRoute", "startTime", "endTime"];
  const shared = Object.entries(whole).filter(([name]) => !own.includes(name) && !world.properties.has(name));
  const segment = putActivity(world, {
    ...(Object.fromEntries(shared) as unknown as KnownActivity),
    activityId: world.ids.next("activity"),
    recordType: "multiday_activity_segment",
    masterActivityId: whole.activityId,
    status: "pending",
    duration,
    ...(date === undefined ? {} : { date }),
  });
  placeInRoute(world, segment);
  return world.activities.get(segment.activityId) ?? segment;
}

/** Whether another segment of the same activity is being worked on. */
export function hasStartedSibling(world: RouteWorld, { masterActivityId, activityId }: KnownActivity): boolean {
  if (masterActivityId === undefined) return false;
  return segmentsOf(world, masterActivityId).some((one) => one.status === "started" && one.activityId !== activityId);
}

/** The started activity of a route, if there is one. */
export function startedOn(world: RouteWorld, resourceId: string, day: string): KnownActivity | undefined {
  return activitiesOn(world, resourceId, day).find(({ status }) => status === "started");
}
