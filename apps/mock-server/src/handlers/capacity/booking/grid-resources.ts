import type { BookingGridResource, ShowBookingGrid } from "@ofsc/capacity";
import type { Context } from "../../../http/handlers.js";
import { own } from "../../../own.js";
import { type CapacityArea, techniciansOf } from "../../../world/capacity-areas.js";
import { timeZoneOf } from "../../../world/resources.js";
import { ianaOf } from "../../../world/time-zones.js";

const defaultFields = ["resourceId", "name", "resourceType", "status"];

/** The buckets and technicians of the areas, with the fields that were asked for. */
export function resourcesOf(
  { world }: Context,
  areas: readonly CapacityArea[],
  body: ShowBookingGrid,
): BookingGridResource[] {
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
