import { activitiesOn, type KnownActivity } from "../world/activities.js";
import { childrenOf, descendantsOf, type Resource } from "../world/resources.js";
import type { World } from "../world/world.js";
import type { Bar, ConsoleInfo, Day } from "./api.js";

const isGroup = (world: World, { resourceType }: Resource) =>
  world.resourceTypes.get(resourceType ?? "")?.role === "organization_unit";
const isBucket = (world: World, { resourceType }: Resource) =>
  world.resourceTypes.get(resourceType ?? "")?.role === "bucket";

/** What there is to choose from: groups and buckets, each under its own. */
export function areasOf(world: World): ConsoleInfo["areas"] {
  const below = (parent: string, depth: number): { id: string; name: string; depth: number }[] =>
    childrenOf(world, parent)
      .filter((one) => isGroup(world, one) || isBucket(world, one))
      .flatMap(({ resourceId: id, name = id }) => [{ id, name, depth }, ...below(id, depth + 1)]);
  return below("", 0);
}

/** A day of an area, or of all. */
export function dayOf(world: World, date: string, area: string): Day {
  const root = world.resources.get(area);
  const inside = root ? [root, ...descendantsOf(world, area)] : [...world.resources.values()];
  const people = inside.filter((one) => !isGroup(world, one) && !isBucket(world, one));
  const buckets = inside.filter((one) => isBucket(world, one));
  return {
    date,
    area,
    rows: people.map(({ resourceId: id, name = id }) => ({
      id,
      name,
      bars: activitiesOn(world, id, date)
        .map(barOf)
        .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1)),
    })),
    open: [
      ...buckets.flatMap(({ resourceId }) => activitiesOn(world, resourceId, date)),
      ...inside.flatMap(({ resourceId }) => activitiesOn(world, resourceId)),
    ].map(barOf),
  };
}

const barOf = ({
  activityId,
  resourceId,
  activityType,
  status,
  customerName,
  startTime,
  duration,
}: KnownActivity): Bar => ({
  id: activityId,
  resourceId,
  type: activityType,
  status,
  label: customerName ?? "",
  duration,
  ...(startTime === undefined ? {} : { start: startTime.slice(11, 16) }),
});
