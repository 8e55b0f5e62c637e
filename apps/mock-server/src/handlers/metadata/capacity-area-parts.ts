import type * as contract from "@ofsc/metadata/contract";
import { seesResource } from "../../auth/visible.js";
import type { Context, Handler } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { type CapacityArea, categoriesOfArea, timeSlotsOf } from "../../world/capacity-areas.js";
import { timeOf } from "../../world/days.js";
import { descendantsOf, lineOf } from "../../world/resources.js";
import { nameIn } from "../../world/translations.js";
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

type Contract = typeof contract.capacityAreas;

export const categories: Handler<Contract["categories"]["list"]> = (received) => {
  const { world, params, caller } = received;
  const labels = categoriesOfArea(world, findArea(received, params.label));
  const items = labels.flatMap((label) => {
    const category = world.capacityCategories.get(label);
    if (!category) return [];
    const status = category.active === false ? "inactive" : "active";
    return [{ label, name: nameIn(category, caller.user?.language), status }];
  });
  return { items };
};

export const timeSlots: Handler<Contract["timeSlots"]["list"]> = (received) => {
  const { world, params } = received;
  const items = timeSlotsOf(world, findArea(received, params.label)).map(({ label, from, to }) => ({
    label,
    name: world.timeSlots.get(label)?.name ?? label,
    timeFrom: timeOf(from),
    timeTo: timeOf(to),
  }));
  return { items };
};

/** The last one goes on to the end of work, and so has no end of its own. */
export const timeIntervals: Handler<Contract["timeIntervals"]["list"]> = (received) => {
  const { timeIntervals: intervals = [] } = findArea(received, received.params.label);
  const items = intervals.map(({ timeFrom, timeTo }, at) =>
    timeTo === undefined || at === intervals.length - 1 ? { timeFrom } : { timeFrom, timeTo },
  );
  return { items };
};

export const workZones: Handler<Contract["workZones"]["list"]> = (received) => {
  const { workZones: labels = [] } = findArea(received, received.params.label);
  const items = labels.map((workZoneLabel) => ({
    workZoneLabel,
    workZoneName: received.world.workZones.get(workZoneLabel)?.workZoneName ?? workZoneLabel,
  }));
  return { items };
};

/** The names of the zones, which the first version calls labels. */
export const workZonesV1: Handler<Contract["workZones"]["listV1"]> = (received) => {
  const { workZones: labels = [] } = findArea(received, received.params.label);
  return { items: labels.map((label) => ({ label: received.world.workZones.get(label)?.workZoneName ?? label })) };
};

/** Those of the resources and of the work zones of the area. */
export const organizations: Handler<Contract["organizations"]["list"]> = (received) => {
  const { world, params, caller } = received;
  const area = findArea(received, params.label);
  const ofResources = descendantsOf(world, area.label).map(({ organization }) => organization);
  const ofZones = (area.workZones ?? []).map((label) => world.workZones.get(label)?.organization);
  const wanted = new Set([...ofResources, ...ofZones]);
  const items = [...world.organizations.values()]
    .filter(({ label }) => wanted.has(label))
    .map((one) => ({ label: one.label, name: nameIn(one, caller.user?.language), type: one.type }));
  return { items };
};
