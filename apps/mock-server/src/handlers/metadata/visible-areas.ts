import { seesResource } from "../../auth/visible.js";
import type { Context } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import type { CapacityArea } from "../../world/capacity-areas.js";
import { lineOf } from "../../world/resources.js";
import type { World } from "../../world/world.js";

/** The areas and groups that a caller may see. */
export function visibleAreas({ world, caller }: Context): CapacityArea[] {
  return [...world.capacityAreas.values()].filter(({ label }) => seesResource(world, caller, label));
}

/** An area or a group that the caller may see; 404 otherwise. */
export function findArea({ world, caller }: Context, label: string): CapacityArea {
  const area = world.capacityAreas.get(label);
  if (area && seesResource(world, caller, label)) return area;
  throw new ProblemError(404, `Capacity area not found: label='${label}'`);
}

/** The group that an area is in: the nearest one above it in the resource tree. */
export function parentOf(world: World, { label }: CapacityArea): CapacityArea | undefined {
  const above = lineOf(world, label).filter(({ resourceId }) => resourceId !== label);
  return above.flatMap(({ resourceId }) => world.capacityAreas.get(resourceId) ?? [])[0];
}
