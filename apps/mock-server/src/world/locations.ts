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

export const locationStore = () => ({
  /** By resource. */
  locations: new Map<string, readonly Location[]>(),
  /** By resource, then by weekday or day. */
  assignedLocations: new Map<string, ReadonlyMap<string, AssignedDay>>(),
});
export type LocationStore = Readonly<ReturnType<typeof locationStore>>;

/** The locations of a resource. */
export function locationsOf(world: LocationStore, resourceId: string): readonly Location[] {
  return world.locations.get(resourceId) ?? [];
}

/** Adds a location, or replaces the one with its number. */
export function putLocation(world: LocationStore, resourceId: string, location: Location): void {
  const known = locationsOf(world, resourceId);
  const at = known.findIndex(({ locationId }) => locationId === location.locationId);
  world.locations.set(resourceId, at < 0 ? [...known, location] : known.with(at, location));
}

/** Takes a location away, from the days that it is assigned to as well. */
export function removeLocation(world: LocationStore, resourceId: string, locationId: number): void {
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
export function assignedOf(world: LocationStore, resourceId: string): ReadonlyMap<string, AssignedDay> {
  return world.assignedLocations.get(resourceId) ?? new Map();
}

/** Assigns locations to a weekday or a day; none of them clears it. */
export function assignDay(world: LocationStore, resourceId: string, day: string, assigned: AssignedDay): void {
  const days = new Map(assignedOf(world, resourceId));
  if (Object.keys(assigned).length === 0) days.delete(day);
  else days.set(day, assigned);
  world.assignedLocations.set(resourceId, days);
}

/** What is assigned on a day: what was set for that day, else for its weekday. */
function assignedOn(world: LocationStore, resourceId: string, day: string): AssignedDay | undefined {
  const days = assignedOf(world, resourceId);
  const weekday = assignedWeekdays[new Date(day).getUTCDay()] as string;
  return days.get(day) ?? days.get(weekday);
}

/** Where a resource starts on a day, if that is known. */
export function startOf(world: LocationStore, resourceId: string, day: string): Location | undefined {
  const start = assignedOn(world, resourceId, day)?.start;
  return locationsOf(world, resourceId).find(({ locationId }) => locationId === start);
}
