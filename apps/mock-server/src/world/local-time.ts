import { writeDateTime } from "./days.js";
import { type ResourceWorld, timeZoneOf } from "./resources.js";
import { offsetAt } from "./time-zones.js";

/** How many minutes the clock of a resource is ahead of UTC now; 0 where nothing above it names a zone. */
export function offsetOf(world: ResourceWorld, resourceId: string, at = world.clock.now()): number {
  const timeZone = timeZoneOf(world, resourceId);
  return (timeZone === undefined ? undefined : offsetAt(timeZone, at)) ?? 0;
}

/** What the clock of a resource shows: `YYYY-MM-DD HH:MM:SS`. */
export function localTimeOf(world: ResourceWorld, resourceId: string, at = world.clock.now()): string {
  return writeDateTime(at, offsetOf(world, resourceId, at));
}

/** The day that a resource has now. */
export function todayOf(world: ResourceWorld, resourceId: string): string {
  return localTimeOf(world, resourceId).slice(0, 10);
}

/** A time on the clock of a resource as milliseconds since 1970. */
export function momentOf(world: ResourceWorld, resourceId: string, dateTime: string): number {
  const asUtc = Date.parse(`${dateTime.replace(" ", "T")}Z`);
  // The first guess may lie on the other side of a change of the clocks.
  const guess = asUtc - offsetOf(world, resourceId, asUtc) * 60_000;
  return asUtc - offsetOf(world, resourceId, guess) * 60_000;
}

/** A time on the clock of a resource in UTC. */
export function toUtc(world: ResourceWorld, resourceId: string, dateTime: string): string {
  return writeDateTime(momentOf(world, resourceId, dateTime));
}
