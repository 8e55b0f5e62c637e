import { momentOf } from "../../world/local-time.js";
import type { Random } from "../../world/random.js";
import { assignDay, assignedWeekdays, putLocation, putPosition } from "../../world/resource-places.js";
import { type Resource, roleOf } from "../../world/resources.js";
import { orderOf } from "../../world/route-order.js";
import type { World } from "../../world/world.js";
import { territories } from "./places.js";

/** Where technicians start from, and where they were seen today. */
export function generateFieldWork(world: World, random: Random, today: string): void {
  for (const technician of [...world.resources.values()]) {
    if (roleOf(world, technician) !== "field_resource") continue;
    giveHome(world, random, technician);
    reportPositions(world, random, technician.resourceId, today);
  }
}

/** A place to start from and return to, on every day of the week. */
function giveHome(world: World, random: Random, { resourceId, parentResourceId }: Resource): void {
  const places = territories.find(({ label }) => label === parentResourceId)?.places;
  if (!places) return;
  const { city, state, latitude, longitude } = random.pick(places);
  const locationId = world.ids.next("location");
  const address = { city, state, country: "US", latitude: near(random, latitude), longitude: near(random, longitude) };
  putLocation(world, resourceId, { locationId, label: "home", status: "manual", ...address });
  for (const day of assignedWeekdays) assignDay(world, resourceId, day, { start: locationId, end: locationId });
}

const near = (random: Random, degrees: number) => Math.round((degrees + (random.next() - 0.5) * 0.1) * 1e5) / 1e5;

/** Seen where work began, and a few minutes ago near where it is under way. */
function reportPositions(world: World, random: Random, resourceId: string, today: string): void {
  const begun = orderOf(world, resourceId, today).filter(({ status }) => status !== "pending");
  for (const { status, startTime, latitude, longitude } of begun) {
    if (startTime === undefined || latitude === undefined || longitude === undefined) continue;
    const place = { lat: latitude, lng: longitude, acc: random.int(3, 30) };
    putPosition(world, resourceId, { ...place, at: momentOf(world, resourceId, startTime) });
    const justNow = world.clock.now() - random.int(1, 10) * 60_000;
    if (status === "started") putPosition(world, resourceId, { ...place, at: justNow, spd: 0 });
  }
}
