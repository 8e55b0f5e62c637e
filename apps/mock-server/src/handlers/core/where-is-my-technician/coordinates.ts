import type { TechnicianCoordinates } from "@ofsc/core";
import type { KnownActivity } from "../../../world/activities.js";
import { momentOf } from "../../../world/local-time.js";
import { lastPositionOf } from "../../../world/positions.js";
import { orderOf } from "../../../world/route-order.js";
import { routeStateOf } from "../../../world/route-states.js";
import type { World } from "../../../world/world.js";

/** Where the technician was last seen; held back for some minutes after the previous activity or the start of the day. */
export function coordinatesFor(
  world: World,
  activity: KnownActivity,
  heldBack: number,
): TechnicianCoordinates | undefined {
  const position = lastPositionOf(world, activity.resourceId);
  const freed = freedAt(world, activity);
  if (!position || (freed !== undefined && world.clock.now() < freed + heldBack * 60_000)) return undefined;
  return {
    time: new Date(position.at).toISOString().replace(".000Z", "+00:00"),
    latitude: position.lat,
    longitude: position.lng,
  };
}

/** When the technician was done with what came before. */
function freedAt(world: World, { resourceId, date = "", activityId }: KnownActivity): number | undefined {
  const order = orderOf(world, resourceId, date);
  const before = order.slice(
    0,
    order.findIndex((one) => one.activityId === activityId),
  );
  const previous = before.findLast(({ status }) => status === "completed" || status === "notdone");
  const time = previous?.endTime ?? routeStateOf(world, resourceId, date).activated;
  return time === undefined ? undefined : momentOf(world, resourceId, time);
}
