import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../http/handlers.js";
import { categoriesOfArea, timeSlotsOf } from "../../world/capacity-areas.js";
import { timeOf } from "../../world/days.js";
import { descendantsOf } from "../../world/resources.js";
import { nameIn } from "../../world/translations.js";
import { findArea } from "./visible-areas.js";

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
