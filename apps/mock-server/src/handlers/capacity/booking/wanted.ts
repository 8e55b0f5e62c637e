import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownActivity } from "../../../world/activities.js";
import { categoriesOf } from "../../../world/capacity-categories.js";
import type { ActivityType } from "../../../world/collections.js";
import type { Ledger } from "../../../world/ledger.js";
import { metresBetween } from "../../../world/resource-places.js";
import { findWorkZone, missingKeyFields } from "../../../world/work-zones.js";

/** The travel time of the company, in minutes, where nothing better is known. */
export const companyTravel = 15;

/** An activity that someone wants to book, with all that was worked out about it. */
export interface Wanted {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly type: ActivityType;
  readonly duration: number;
  /** Whether travel counts, and whether it is estimated from the routes. */
  readonly travel: "none" | "company" | "estimated";
  readonly categories: readonly string[];
  /** Label; undefined when there is none for the fields. */
  readonly workZone: string | undefined;
}

/** What the caller says about working these out. */
export interface WantedRules {
  readonly activityType?: string | undefined;
  readonly determineCategory?: boolean | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly estimateTravelTime?: boolean | undefined;
  readonly defaultDuration?: number | undefined;
}

/** Works out what an activity with these fields is to booking. */
export function wantedOf(context: Context, fields: Readonly<Record<string, unknown>>, rules: WantedRules): Wanted {
  const { world, switches } = context;
  const { activityType = "", determineCategory = true, categories, estimateTravelTime = true } = rules;
  const type = world.activityTypes.get(activityType);
  if (!type && switches.unknownActivityType === "refuse") {
    throw new ProblemError(400, `Unknown activity type: ${activityType}`);
  }
  const known: ActivityType = type ?? { label: activityType, defaultDuration: 60 };
  const { calculateTravel = true, supportOfWorkZones = true, supportOfWorkSkills = true } = known.features ?? {};
  const found = determineCategory && supportOfWorkSkills ? categoriesOf(world, { ...fields, activityType }) : undefined;
  return {
    fields,
    type: known,
    duration: rules.defaultDuration ?? known.defaultDuration,
    travel: !calculateTravel ? "none" : estimateTravelTime ? "estimated" : "company",
    categories: found?.filter((label) => categories?.includes(label) ?? true) ?? categories ?? [],
    workZone: supportOfWorkZones ? findWorkZone(world, fields)?.workZoneLabel : undefined,
  };
}

/** 400 where the work zone is needed, not found, and the server is to mind. */
export function needWorkZone({ world, switches }: Context, { fields, workZone }: Wanted): void {
  if (workZone !== undefined || switches.noWorkZone === "empty") return;
  const missing = missingKeyFields(world, fields);
  const why = missing.length > 0 ? `these fields are needed: ${missing.join(", ")}` : "no work zone has this key";
  throw new ProblemError(400, `The work zone of the activity cannot be determined: ${why}`);
}

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

/** The average travel to activities, in minutes. */
export function averageOf(activities: readonly KnownActivity[]): number | undefined {
  const times = activities.flatMap(({ travelTime }) => travelTime ?? []);
  return times.length === 0 ? undefined : Math.round(times.reduce((sum, time) => sum + time, 0) / times.length);
}

function nearestTo(fields: Wanted["fields"], activities: readonly KnownActivity[]): number | undefined {
  const { latitude: lat, longitude: lng } = fields;
  if (typeof lat !== "number" || typeof lng !== "number") return undefined;
  const metres = activities.flatMap(({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined
      ? []
      : metresBetween({ lat, lng }, { lat: latitude, lng: longitude }),
  );
  return metres.length === 0 ? undefined : Math.round(Math.min(...metres) / 100) / 10;
}
