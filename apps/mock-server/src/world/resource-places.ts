/** A place that belongs to a resource. */
export interface Location {
  readonly locationId: number;
  readonly label?: string;
  readonly address?: string;
  readonly city?: string;
  readonly state?: string;
  readonly postalCode?: string;
  readonly country?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly status?: string;
  readonly privateLocationFlag?: boolean;
}

/** What a resource does at its locations on a day, by their numbers. */
export interface AssignedDay {
  readonly start?: number;
  readonly end?: number;
  readonly homeZoneCenter?: number;
}

export const assignedWeekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** How much work is planned for a group or a bucket on a day. */
export interface Plan {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly measure: "man_hours" | "points" | "scheduled" | "FTE";
  readonly value: number;
}

/** What is kept by resource. */
export const placeStore = () => ({
  locations: new Map<string, readonly Location[]>(),
  /** By weekday or day. */
  assignedLocations: new Map<string, ReadonlyMap<string, AssignedDay>>(),
  /** The earliest first. */
  positions: new Map<string, readonly Position[]>(),
  plans: new Map<string, readonly Plan[]>(),
});
export type PlaceStore = Readonly<ReturnType<typeof placeStore>>;

/** The locations of a resource. */
export function locationsOf(world: PlaceStore, resourceId: string): readonly Location[] {
  return world.locations.get(resourceId) ?? [];
}

/** Adds a location, or replaces the one with its number. */
export function putLocation(world: PlaceStore, resourceId: string, location: Location): void {
  const known = locationsOf(world, resourceId);
  const at = known.findIndex(({ locationId }) => locationId === location.locationId);
  world.locations.set(resourceId, at < 0 ? [...known, location] : known.with(at, location));
}

/** Takes a location away, from the days that it is assigned to as well. */
export function removeLocation(world: PlaceStore, resourceId: string, locationId: number): void {
  const known = locationsOf(world, resourceId);
  world.locations.set(
    resourceId,
    known.filter((one) => one.locationId !== locationId),
  );
  for (const [day, assigned] of assignedOf(world, resourceId)) {
    const rest = Object.entries(assigned).filter(([, id]) => id !== locationId);
    assignDay(world, resourceId, day, Object.fromEntries(rest));
  }
}

/** The locations of a resource by weekday, `mon`, or by day, `2026-12-01`. */
export function assignedOf(world: PlaceStore, resourceId: string): ReadonlyMap<string, AssignedDay> {
  return world.assignedLocations.get(resourceId) ?? new Map();
}

/** Assigns locations to a weekday or a day; none of them clears it. */
export function assignDay(world: PlaceStore, resourceId: string, day: string, assigned: AssignedDay): void {
  const days = new Map(assignedOf(world, resourceId));
  if (Object.keys(assigned).length === 0) days.delete(day);
  else days.set(day, assigned);
  world.assignedLocations.set(resourceId, days);
}

/** What is assigned on a day: what was set for that day, else for its weekday. */
function assignedOn(world: PlaceStore, resourceId: string, day: string): AssignedDay | undefined {
  const days = assignedOf(world, resourceId);
  const weekday = assignedWeekdays[new Date(day).getUTCDay()] as string;
  return days.get(day) ?? days.get(weekday);
}

/** Where a resource starts on a day, if that is known. */
export function startOf(world: PlaceStore, resourceId: string, day: string): Location | undefined {
  const start = assignedOn(world, resourceId, day)?.start;
  return locationsOf(world, resourceId).find(({ locationId }) => locationId === start);
}

/** Where a resource was at a moment. */
export interface Position {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly lat: number;
  readonly lng: number;
  /** Metres. */
  readonly alt?: number;
  /** Degrees. */
  readonly dir?: number;
  /** Metres per second. */
  readonly spd?: number;
  /** Metres. */
  readonly acc?: number;
}

/** Notes a position; another one of the same moment gives way. */
export function putPosition(world: PlaceStore, resourceId: string, position: Position): void {
  const known = world.positions.get(resourceId) ?? [];
  const others = known.filter(({ at }) => at !== position.at);
  world.positions.set(
    resourceId,
    [...others, position].sort((a, b) => a.at - b.at),
  );
}

/** Where a resource was last. */
export function lastPositionOf(world: PlaceStore, resourceId: string): Position | undefined {
  return world.positions.get(resourceId)?.at(-1);
}

/** As the API writes it: `2018-06-27T06:06:05+0000`. */
export function writeMoment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}+0000`;
}

/** Metres between two places, over the ground. */
export function metresBetween(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const radians = Math.PI / 180;
  const x = (b.lng - a.lng) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  const y = (b.lat - a.lat) * radians;
  return 6_371_000 * Math.hypot(x, y);
}
