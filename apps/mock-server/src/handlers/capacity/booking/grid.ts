import type {
  BookingGridArea,
  BookingGridDate,
  BookingGridRecommendation,
  BookingGridResource,
  ShowBookingGrid,
} from "@ofsc/capacity";
import type * as contract from "@ofsc/capacity/contract";
import type { Problem } from "@ofsc/contract";
import { present } from "@ofsc/contract";
import { writeProblems } from "../../../http/decode.js";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { own } from "../../../own.js";
import type { KnownActivity } from "../../../world/activities.js";
import { type CapacityArea, isTimeSlotBased, nameOfArea, techniciansOf } from "../../../world/capacity-areas.js";
import { addDays, daysBetween, writeDateTime } from "../../../world/days.js";
import { timeZoneOf } from "../../../world/resources.js";
import { ianaOf } from "../../../world/time-zones.js";
import { selectAreas } from "../areas.js";
import { makeOffer, type Offer } from "./offer.js";
import { sorted } from "./options.js";
import { gridReasonOf } from "./reasons.js";
import { dictionaryOf, type OfferRules, slotsFor } from "./slots.js";
import { companyTravel, needWorkZone, type Wanted, wantedOf } from "./wanted.js";

const defaultFields = ["resourceId", "name", "resourceType", "status"];

/** The buckets and technicians of the areas, with the fields that were asked for. */
function resourcesOf({ world }: Context, areas: readonly CapacityArea[], body: ShowBookingGrid): BookingGridResource[] {
  const { resourceFields = defaultFields, activity } = body;
  const resources = areas.flatMap((area) => [
    ...[world.resources.get(area.label)].flatMap((bucket) => bucket ?? []),
    ...techniciansOf(world, area),
  ]);
  return resources.map((resource) => {
    const timeZone = timeZoneOf(world, resource.resourceId);
    const preference = activity.resourcePreferences?.find(({ resourceId }) => resourceId === resource.resourceId);
    const all: Record<string, unknown> = { status: "active", ...resource, timeZone };
    const picked = resourceFields.flatMap((name) => (own(all, name) === undefined ? [] : [[name, all[name]] as const]));
    return {
      ...Object.fromEntries(picked),
      ...(resourceFields.includes("timeZone") && timeZone !== undefined ? { timeZoneIANA: ianaOf(timeZone) } : {}),
      ...(resourceFields.includes("resourcePreferences") && preference
        ? { resourcePreference: preference.preferenceType }
        : {}),
    };
  });
}

export const grid: Handler<typeof contract.booking.grid> = (received) => {
  const { world, body } = received;
  const { dateFrom, dateTo = addDays(dateFrom, 7), lateStartMitigation, forecastDuringBooking = {} } = body;
  const length = daysBetween(dateFrom, dateTo);
  if (length < 0 || length > 14) throw new ProblemError(400, "dateTo: expected dateFrom to 14 days after it");
  const fields = fieldsOf(received, body);
  const wanted = wantedOf(received, fields, {
    activityType: fields.activityType,
    ...(fields.duration === undefined ? {} : { defaultDuration: fields.duration }),
  });
  needWorkZone(received, wanted);
  const { workZone } = wanted;
  const areas = selectAreas(received).filter(
    ({ workZones }) => workZone !== undefined && workZones?.includes(workZone),
  );
  const rules = { ...forecastDuringBooking, ...(lateStartMitigation === undefined ? {} : { lateStartMitigation }) };
  const days = Array.from({ length: length + 1 }, (_, at) => addDays(dateFrom, at));
  return {
    duration: wanted.duration,
    travelTime: wanted.travel === "none" ? 0 : companyTravel,
    actualAtTime: writeDateTime(world.clock.now()),
    ...(workZone === undefined ? {} : { workZone }),
    ...(body.includeTimeSlotsDictionary ? { timeSlotsDictionary: dictionaryOf(world, areas, wanted, false) } : {}),
    ...(body.includeResourcesDictionary ? { resourcesDictionary: resourcesOf(received, areas, body) } : {}),
    areas: areas.map((area) => describeArea(received, area, days, wanted, rules, body.returnReasons ?? false)),
  };
};

/** The fields of the activity: those given, or those of the one that the keys name. */
function fieldsOf({ world }: Context, { activity, identifyActivityBy }: ShowBookingGrid): Partial<KnownActivity> {
  if (identifyActivityBy === undefined) {
    const missing = (["activityType", "timeZone"] as const).filter((name) => activity[name] === undefined);
    const problems = missing.map((name): Problem => ({ path: ["activity", name], code: "required" }));
    if (problems.length > 0) throw new ProblemError(400, writeProblems(problems));
    return { ...activity } as Partial<KnownActivity>;
  }
  const keys = {
    activityId: ["activityId"],
    apptNumber: ["apptNumber"],
    apptNumberPlusCustomerNumber: ["apptNumber", "customerNumber"],
  } as const;
  const found = [...world.activities.values()].find((known) =>
    keys[identifyActivityBy].every((key) => activity[key] !== undefined && known[key] === activity[key]),
  );
  if (!found) throw new ProblemError(404, "The activity was not found");
  return found;
}

function describeArea(
  { world }: Context,
  area: CapacityArea,
  days: readonly string[],
  wanted: Wanted,
  rules: OfferRules,
  withReasons: boolean,
): BookingGridArea {
  const offers = sorted(
    days.map((day) => makeOffer(world, area, day, wanted, rules)),
    rules,
  );
  const [first] = offers;
  const dates = offers.map((offer) => describeDate(offer, withReasons));
  return {
    label: area.label,
    name: nameOfArea(world, area),
    bucket: area.label,
    timeZone: ianaOf(timeZoneOf(world, area.label) ?? ""),
    areaTimeSlots: slotsFor(world, area, wanted, false).windows.map(({ label }) => label),
    averageBucketTravel: first?.travel.averageBucketTravel ?? companyTravel,
    ...(first?.travel.averageTravelKeyTravel === undefined
      ? {}
      : { averageTravelKeyTravel: first.travel.averageTravelKeyTravel }),
    dates: withReasons ? dates : dates.filter(({ timeSlots = [] }) => timeSlots.length > 0),
  };
}

function describeDate(offer: Offer, withReasons: boolean): BookingGridDate {
  const slotBased = isTimeSlotBased(offer.area);
  const recommendationInfo = recommend(offer);
  const slots = offer.timeSlots.map((slot) => ({ ...slot, reason: gridReasonOf(offer.ofDay ?? slot.reason) }));
  const told = slots.filter(({ reason }) => withReasons || reason === undefined);
  return {
    date: offer.day,
    ...present({
      timeZoneDiff: offer.timeZoneDiff,
      originalQuota: offer.originalQuota,
      remainingQuota: offer.remainingQuota,
    }),
    timeSlots: told.map(({ label, reason, originalQuota, remainingQuota }) => ({
      label,
      ...(slotBased && originalQuota !== undefined ? { originalQuota } : {}),
      ...(slotBased && remainingQuota !== undefined ? { remainingQuota } : {}),
      ...(reason === undefined ? recommendationInfo && { recommendationInfo } : { reason }),
    })),
    hasNearbyActivities: offer.hasNearbyActivities,
    hasForecastedActivities: offer.hasForecastedActivities,
  };
}

function recommend({ travel, hasNearbyActivities }: Offer): BookingGridRecommendation | undefined {
  const { additionalTravel, travelKeyMatch, nearest } = travel;
  if (additionalTravel === undefined || nearest === undefined || !(hasNearbyActivities || travelKeyMatch))
    return undefined;
  const level = additionalTravel * 2 <= travel.averageBucketTravel ? "best" : "good";
  return { level, nearbyDistance: nearest, additionalTravel, travelKeyMatch };
}
