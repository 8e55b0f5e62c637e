import type { BookingField, BookingOptionsArea } from "@ofsc/capacity";
import type * as contract from "@ofsc/capacity/contract";
import { present } from "@ofsc/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { own } from "../../../own.js";
import { type CapacityArea, isTimeSlotBased, nameOfArea } from "../../../world/capacity-areas.js";
import { writeDateTime } from "../../../world/days.js";
import { timeZoneOf } from "../../../world/resources.js";
import { ianaOf } from "../../../world/time-zones.js";
import { selectAreas } from "../areas.js";
import { makeOffer, type Offer } from "./offer.js";
import { dictionaryOf, type OfferRules } from "./slots.js";
import { companyTravel, needWorkZone, type Wanted, wantedOf } from "./wanted.js";

// OFS has names of its own for these fields; custom properties go by their label in both places.
const internal: Record<string, string> = {
  activityType: "aworktype",
  timeZone: "atime_zone",
  postalCode: "czip",
  city: "ccity",
  stateProvince: "cstate",
  streetAddress: "caddress",
  latitude: "acoord_y",
  longitude: "acoord_x",
};

const field = (name: string): BookingField => ({ label: own(internal, name) ?? name, apiParameterName: name });

/** The fields of the work zone key and of the work skill conditions, and those that are always needed. */
export const fields: Handler<typeof contract.booking.fields> = ({ world }) => {
  const inConditions = world.workSkillConditions.flatMap(({ conditions = [] }) => conditions.map(({ label }) => label));
  return {
    commonDependencies: ["activityType", "timeZone"].map(field),
    durationDependencies: ["activityType"].map(field),
    travelTimeDependencies: ["latitude", "longitude", "postalCode"].map(field),
    workZoneDependencies: world.workZoneKey.map(({ label, apiParameterName }) => ({ label, apiParameterName })),
    workSkillDependencies: [...new Set(inConditions)].map(field),
  };
};

export const options: Handler<typeof contract.booking.options> = (received) => {
  const { world, query } = received;
  const partially = query.includePartiallyDefinedCategories ?? false;
  const wanted = wantedOf(received, { ...query }, query);
  const areas = areasFor(received, wanted, query);
  const days = query.dates.map((date) => ({
    date,
    offers: sorted(
      areas.map((area) => makeOffer(world, area, date, wanted, query)),
      query,
    ),
  }));
  const [only, ...others] = days[0]?.offers ?? [];
  return {
    duration: wanted.duration,
    travelTime: only && others.length === 0 ? only.travel.travelTime : wanted.travel === "none" ? 0 : companyTravel,
    actualAtTime: writeDateTime(world.clock.now()),
    categories: [...wanted.categories],
    timeSlotsDictionary: dictionaryOf(world, areas, wanted, partially),
    ...(wanted.workZone === undefined ? {} : { workZone: wanted.workZone }),
    dates: days.map(({ date, offers }) => ({
      date,
      areas: offers.map((offer) => describe(received, offer, wanted, partially)),
    })),
  };
};

/** The areas that have the work zone of the activity, unless they are not to be found by it. */
function areasFor(
  context: Context,
  wanted: Wanted,
  { determineAreaByWorkZone = true, areas }: { determineAreaByWorkZone?: boolean; areas?: string[] },
): CapacityArea[] {
  const selected = selectAreas(context, areas);
  if (!determineAreaByWorkZone) return selected;
  needWorkZone(context, wanted);
  const { workZone } = wanted;
  return selected.filter(({ workZones }) => workZone !== undefined && workZones?.includes(workZone));
}

/** The least added travel first, where that is the goal. */
export function sorted(offers: readonly Offer[], { optimizationGoal }: OfferRules): Offer[] {
  const added = ({ travel }: Offer) => travel.additionalTravel ?? Infinity;
  return optimizationGoal === "minimizeAdditionalTravel"
    ? [...offers].sort((a, b) => (added(a) === added(b) ? 0 : added(a) - added(b)))
    : [...offers];
}

function describe({ world }: Context, offer: Offer, wanted: Wanted, partially: boolean): BookingOptionsArea {
  const { area, reason, travel, timeSlots } = offer;
  const { additionalTravel, travelKeyMatch, averageTravelKeyTravel } = travel;
  const recommended = additionalTravel !== undefined && (offer.hasNearbyActivities || travelKeyMatch);
  // On a day that is closed as a whole, time slots say nothing; elsewhere reasons come with time-slot-based quota only.
  const told = timeSlots.filter((slot) => !offer.ofDay && (slot.reason === undefined || isTimeSlotBased(area)));
  return {
    label: area.label,
    name: nameOfArea(world, area),
    bucket: area.label,
    timeZone: ianaOf(timeZoneOf(world, area.label) ?? ""),
    ...present({ timeZoneDiff: offer.timeZoneDiff, reason }),
    ...(partially && reason === undefined ? { categories: [...offer.categories] } : {}),
    ...present({ originalQuota: offer.originalQuota, remainingQuota: offer.remainingQuota }),
    timeSlots: told.map((slot) => ({
      ...slot,
      ...(recommended && slot.reason === undefined ? { recommendationInfo: { additionalTravel, travelKeyMatch } } : {}),
    })),
    duration: wanted.duration,
    travelTime: travel.travelTime,
    averageBucketTravel: travel.averageBucketTravel,
    ...(averageTravelKeyTravel === undefined ? {} : { averageTravelKeyTravel }),
    hasNearbyActivities: offer.hasNearbyActivities,
    hasForecastedActivities: offer.hasForecastedActivities,
  };
}
