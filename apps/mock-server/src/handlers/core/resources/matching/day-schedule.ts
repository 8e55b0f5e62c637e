import type { ArrivalTimeOption, FindMatchingResources, MatchCriteria, MatchSchedule } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { activitiesOn, busySpan, takesTime } from "../../../../world/activities.js";
import { addDays, daysBetween, timeOf } from "../../../../world/days.js";
import { todayOf } from "../../../../world/local-time.js";
import type { Resource } from "../../../../world/resources.js";
import { lengthOf, type Span, subtract } from "../../../../world/spans.js";
import { workDayOf } from "../../../../world/work-calendar.js";
import { workingSpans } from "../../../../world/work-schedules.js";
import type { World } from "../../../../world/world.js";
import { arrivalsOn, averageTravel } from "./arrivals.js";
import { fitnessOf, isBucket } from "./fitness.js";
import type { WantedActivity } from "./wanted-activity.js";

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
  ...(minStartTime === undefined ? {} : { minStartTime }),
  ...(maxStartTime === undefined ? {} : { maxStartTime }),
  ...(additionalTravel === undefined ? {} : { additionalTravel }),
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
