import { seesResource } from "../../auth/visible.js";
import type { Context } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { type CapacityArea, categoriesOfArea, intervalsOf } from "../../world/capacity-areas.js";
import { windowOf } from "../../world/closings.js";
import type { Span } from "../../world/days.js";
import { lineOf } from "../../world/resources.js";
import type { World } from "../../world/world.js";

/** The areas that labels name, those of a group or of any resource in its place; all without labels. */
export function selectAreas(
  context: Context,
  labels?: readonly string[],
  unknownAreas = context.switches.unknownLabels,
): CapacityArea[] {
  const { world, caller } = context;
  const visible = [...world.capacityAreas.values()].filter(
    ({ label, type, status }) => type !== "group" && status !== "inactive" && seesResource(world, caller, label),
  );
  if (!labels) return visible;
  const unknown = labels.filter((label) => !world.resources.has(label) && !world.capacityAreas.has(label));
  refuseUnknown(unknownAreas === "refuse", "capacity area", unknown);
  const wanted = labels.flatMap((label) => visible.filter((area) => isWithin(world, area.label, label)));
  return [...new Set(wanted)];
}

/** The labels of the categories of an area, of those that were asked for. */
export function selectCategories(context: Context, area: CapacityArea, labels?: readonly string[]): string[] {
  const { world, switches } = context;
  const unknown = (labels ?? []).filter((label) => !world.capacityCategories.has(label));
  refuseUnknown(switches.unknownLabels === "refuse", "capacity category", unknown);
  return categoriesOfArea(world, area).filter((label) => labels?.includes(label) ?? true);
}

/** An area by its label, for an update. */
export function findArea({ world, caller }: Context, label: string): CapacityArea | undefined {
  const area = world.capacityAreas.get(label);
  return area && area.type !== "group" && seesResource(world, caller, label) ? area : undefined;
}

/** An interval that an area has. */
export function findInterval(area: CapacityArea, timeFrom: string, timeTo: string): Span | undefined {
  const wanted = windowOf(timeFrom, timeTo);
  return intervalsOf(area).find(({ from, to }) => from === wanted?.from && to === wanted.to);
}

const isWithin = (world: World, label: string, ancestor: string) =>
  lineOf(world, label).some(({ resourceId }) => resourceId === ancestor);

function refuseUnknown(refuse: boolean, what: string, labels: readonly string[]): void {
  if (refuse && labels.length > 0) throw new ProblemError(404, `Unknown ${what}: ${labels.join(", ")}`);
}
