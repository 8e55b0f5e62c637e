import type { KnownActivity } from "../../../world/activities.js";
import type { Ledger } from "../../../world/ledger.js";
import { companyTravel, type Wanted } from "./wanted.js";

/** What travel to an activity is like in an area on a day. */
export interface Travel {
  /** Minutes that booking counts. */
  readonly travelTime: number;
  readonly averageBucketTravel: number;
  /** Absent when nobody goes to this travel key on this day. */
  readonly averageTravelKeyTravel?: number;
  readonly travelKeyMatch: boolean;
  /** Kilometres to the nearest activity; absent without coordinates. */
  readonly nearest?: number;
  /** Minutes that the activity would add; absent without coordinates. */
  readonly additionalTravel?: number;
}

/** Activities this close, in kilometres, are nearby. */
export const nearbyLimit = 5;

const minutesPerKilometre = 1.5;

/** Looks at the routes of the day. The travel key is the postal code. */
export function travelOf({ activities }: Ledger, { fields, travel }: Wanted): Travel {
  const average = averageOf(activities) ?? companyTravel;
  const sameKey = activities.filter(
    ({ postalCode }) => postalCode !== undefined && postalCode === fields["postalCode"],
  );
  const averageOfKey = averageOf(sameKey);
  const nearest = nearestTo(fields, activities);
  const travelTime = { none: 0, company: companyTravel, estimated: averageOfKey ?? average }[travel];
  return {
    travelTime,
    averageBucketTravel: average,
    ...(averageOfKey === undefined ? {} : { averageTravelKeyTravel: averageOfKey }),
    travelKeyMatch: sameKey.length > 0,
    ...(nearest === undefined ? {} : { nearest, additionalTravel: Math.round(nearest * minutesPerKilometre) }),
  };
}

function averageOf(activities: readonly KnownActivity[]): number | undefined {
  const times = activities.flatMap(({ travelTime }) => travelTime ?? []);
  return times.length === 0 ? undefined : Math.round(times.reduce((sum, time) => sum + time, 0) / times.length);
}

function nearestTo(fields: Wanted["fields"], activities: readonly KnownActivity[]): number | undefined {
  const { latitude, longitude } = fields;
  if (typeof latitude !== "number" || typeof longitude !== "number") return undefined;
  const distances = activities.flatMap((activity) =>
    activity.latitude === undefined || activity.longitude === undefined
      ? []
      : [kilometres(latitude, longitude, activity.latitude, activity.longitude)],
  );
  return distances.length === 0 ? undefined : Math.round(Math.min(...distances) * 10) / 10;
}

/** The distance over the ground, good enough within a country. */
function kilometres(latitude: number, longitude: number, otherLatitude: number, otherLongitude: number): number {
  const radians = Math.PI / 180;
  const x = (otherLongitude - longitude) * radians * Math.cos(((latitude + otherLatitude) / 2) * radians);
  const y = (otherLatitude - latitude) * radians;
  return 6371 * Math.hypot(x, y);
}
