import { present } from "@ofsc/contract";
import type { ArrivalTimeOption, FindMatchingResources, MatchCriteria, MatchSchedule } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { activitiesOn, busySpan, type KnownActivity, takesTime } from "../../../../world/activities.js";
import { addDays, daysBetween, lengthOf, minutesFrom, type Span, subtract, timeOf } from "../../../../world/days.js";
import { localTimeOf, todayOf } from "../../../../world/local-time.js";
import { metresBetween } from "../../../../world/resource-places.js";
import { descendantsOf, type Resource } from "../../../../world/resources.js";
import { orderOf } from "../../../../world/route-order.js";
import { workDayOf } from "../../../../world/work-calendar.js";
import { workingSpans } from "../../../../world/work-schedules.js";
import type { World } from "../../../../world/world.js";
import { averageOf, companyTravel } from "../../../capacity/booking/wanted.js";
import { fitnessOf, isBucket, type WantedActivity } from "./fitness.js";

const minutesPerMetre = 1.5 / 1000;

/** The places in a route where an activity fits: between what is there, within work time and its own window. */
function arrivalsOn(world: World, resourceId: string, day: string, wanted: WantedActivity): ArrivalTimeOption[] {
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
function averageTravel(world: World, resource: Resource, day: string): number {
  const bucket = isBucket(world, resource) ? resource.resourceId : (resource.parentResourceId ?? "");
  const ids = [bucket, ...descendantsOf(world, bucket).map(({ resourceId }) => resourceId)];
  return averageOf(ids.flatMap((id) => activitiesOn(world, id, day))) ?? companyTravel;
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

/** What a resource has to offer on a day. */
export function daySchedule(
  { world }: Context,
  resource: Resource,
  day: string,
  wanted: WantedActivity,
  criteria: MatchCriteria,
  request: FindMatchingResources,
): MatchSchedule {
  const { resourceId } = resource;
  const { schedulesFields, forecastDuringBooking = {} } = request;
  const arrivals = isBucket(world, resource) ? [] : arrivalsOn(world, resourceId, day, wanted);
  const inRange = isForecast(world, resourceId, day, forecastDuringBooking);
  const average = averageTravel(world, resource, day);
  const isTooFar = ({ additionalTravel = 0 }: ArrivalTimeOption) => inRange && additionalTravel > average * 1.2;
  const { regular } = workDayOf(world, resourceId, day);
  const { recordType } = regular;
  const all: Required<MatchSchedule> = {
    workShift: {
      ...regular,
      recordType,
      startDate: day,
      endDate: day,
      isWorking: recordType === "non-working" || recordType === "error" ? "0" : "1",
    },
    freeTimeWindows: freeSpans(world, resourceId, day).map(({ from, to }) => [timeOf(from % 1440), timeOf(to % 1440)]),
    fitness: fitnessOf(world, resource, day, wanted, criteria),
    arrivalTimeOptions: sorted(
      arrivals.filter((one) => !isTooFar(one)),
      forecastDuringBooking.optimizationGoal,
    ),
    forecastDuringBookingDetails: {
      averageBucketTravel: average,
      hasForecastedActivities: false,
      hasNearbyActivities: arrivals.some(({ workZoneMatch, travelKeyMatch }) => workZoneMatch || travelKeyMatch),
      ...(forecastDuringBooking.explainRemovedOptions
        ? { removedOptions: arrivals.filter(isTooFar).map(withoutPlace) }
        : {}),
    },
  };
  const names = schedulesFields ?? Object.keys(all).filter((name) => inRange || !name.startsWith("forecast"));
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.some((one) => one === name)));
}

/** When a resource works and nothing of it is taken. */
function freeSpans(world: World, resourceId: string, day: string): Span[] {
  const busy = activitiesOn(world, resourceId, day)
    .filter(takesTime)
    .flatMap((activity) => busySpan(activity) ?? []);
  return subtract(workingSpans(world, resourceId, day), busy);
}

function isForecast(
  world: World,
  resourceId: string,
  day: string,
  options: NonNullable<FindMatchingResources["forecastDuringBooking"]>,
): boolean {
  const { useForecastDuringBooking = false, minForecastRangeDay = 0, maxForecastRangeDay = 31 } = options;
  const ahead = daysBetween(todayOf(world, resourceId), day);
  return useForecastDuringBooking && minForecastRangeDay <= ahead && ahead <= maxForecastRangeDay;
}

const withoutPlace = ({ minStartTime, maxStartTime, additionalTravel }: ArrivalTimeOption) => ({
  ...present({ minStartTime, maxStartTime, additionalTravel }),
});

/** They come in the order of the day. */
function sorted(arrivals: ArrivalTimeOption[], goal = "default"): ArrivalTimeOption[] {
  if (goal === "default") return arrivals;
  return arrivals.sort((a, b) => (a.additionalTravel ?? 0) - (b.additionalTravel ?? 0));
}

const longestSearch = 2500;
const longestPause = 60;

/** When somebody would be done with work of several days; undefined when that cannot be told. */
export function completionDate(
  world: World,
  resourceId: string,
  start: string,
  { duration, type }: WantedActivity,
): string | undefined {
  const longestDay = type.segmentMaxDuration ?? Number.POSITIVE_INFINITY;
  let left = duration;
  let pause = 0;
  for (let ahead = 0; ahead <= longestSearch && pause <= longestPause; ahead++) {
    const day = addDays(start, ahead);
    const done = Math.min(lengthOf(freeSpans(world, resourceId, day)), longestDay);
    left -= done;
    if (left <= 0) return day;
    pause = done > 0 ? 0 : pause + 1;
  }
  return undefined;
}
