/** How long activities of a kind take with a resource. */
export interface DurationRecord {
  /** Empty for the company. */
  readonly resourceId: string;
  readonly akey: string;
  readonly avg: number;
  readonly dev: number;
  readonly count: number;
  /** 0 for none. */
  readonly override: number;
}

/** How long it takes from one place to another. */
export interface TravelRecord {
  readonly fkey: string;
  readonly tkey: string;
  readonly region: string;
  readonly keyId: number;
  readonly org: readonly string[];
  readonly avg: number;
  readonly dev: number;
  readonly count: number;
  /** 0 for none. */
  readonly override: number;
}

/** A point of the line that travel times by distance lie on. */
export interface AirlinePoint {
  readonly distance: number;
  readonly minutes: number;
}

/** How long it takes over distances, in the company or around one place. */
export interface AirlineRecord {
  /** Absent for the company. */
  readonly key?: string;
  readonly keyId?: number;
  readonly org?: readonly string[];
  /** Two points, as they were learned. */
  readonly estimated?: readonly AirlinePoint[];
  /** One point or two, as they were set. */
  readonly override?: readonly AirlinePoint[];
}

/** What the service has learned, and what is to count instead. */
export interface Statistics {
  readonly durations: Map<string, DurationRecord>;
  readonly travel: Map<string, TravelRecord>;
  readonly airline: Map<string, AirlineRecord>;
  /** The numbers of the configured travel keys; the first is the default one. */
  readonly travelKeys: number[];
}

function createStatistics(): Statistics {
  return { durations: new Map(), travel: new Map(), airline: new Map(), travelKeys: [1] };
}

const keyOf = (...parts: (string | number)[]) => JSON.stringify(parts);
export const keyOfDuration = ({ resourceId, akey }: Pick<DurationRecord, "resourceId" | "akey">): string =>
  keyOf(resourceId, akey);
export const keyOfTravel = ({ fkey, tkey, keyId }: Pick<TravelRecord, "fkey" | "tkey" | "keyId">): string =>
  keyOf(fkey, tkey, keyId);
export const keyOfAirline = ({ key, keyId = 0 }: Pick<AirlineRecord, "key" | "keyId">): string =>
  key === undefined ? "" : keyOf(key, keyId);

/** The minutes for a distance on the line through one point, from nothing, or through two. */
export function minutesFor(distance: number, [a, b]: readonly AirlinePoint[]): number | undefined {
  if (!a) return undefined;
  const from = b ? a : { distance: 0, minutes: 0 };
  const to = b ?? a;
  const slope = to.distance === from.distance ? 0 : (to.minutes - from.minutes) / (to.distance - from.distance);
  return Math.max(0, Math.round(from.minutes + slope * (distance - from.distance)));
}

export interface StatisticsStore {
  readonly statistics: Statistics;
}
export const statisticsStore = (): StatisticsStore => ({ statistics: createStatistics() });
