import type { ResourceWorkZone as Answer, ResourceWorkZoneInput } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { ProblemError } from "../../../http/problem.js";
import type { ResourceWorkZone } from "../../../world/work-zones.js";
import type { World } from "../../../world/world.js";
import { checkPeriod, invalidValue, oneOf } from "../values.js";
import { duringPeriod, findResource } from "./find-resource.js";

/** Each call adds an assignment, the same one as well. */
export const add: Handler<typeof contract.resources.workZones.add> = (received) => {
  const { world, body } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const zones = world.resourceWorkZones.get(resourceId) ?? [];
  world.resourceWorkZones.set(resourceId, [...zones, readWorkZone(world, body)]);
};

/** An assignment in the form that it is stored in, with a number of its own. */
export function readWorkZone(world: World, input: ResourceWorkZoneInput): ResourceWorkZone {
  const { workZone, startDate, endDate, recurrence, type, weekdays = [], workZoneItemId: _given, ...rest } = input;
  if (!world.workZones.has(workZone)) throw invalidValue("workZone", workZone);
  checkPeriod(startDate, endDate);
  if (recurrence === "weekly" && weekdays.length === 0) {
    throw new ProblemError(400, "Required property is not specified: 'weekdays'");
  }
  return {
    ...rest,
    workZone,
    startDate,
    ...(endDate === undefined ? {} : { endDate }),
    ...(recurrence === undefined ? {} : { recurrence: oneOf("recurrence", recurrence, ["daily", "weekly"]) }),
    ...(weekdays.length === 0 ? {} : { weekdays }),
    ...(type === undefined ? {} : { type: oneOf("type", type, ["regular", "override"]) }),
    workZoneItemId: world.ids.next("scheduleItem"),
  };
}

export const list: Handler<typeof contract.resources.workZones.list> = (received) => {
  const { world, query, url } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const items = duringPeriod(answerWorkZones(world, resourceId), query).filter(
    ({ workZoneStatus }) => !query.onlyActiveWorkZones || workZoneStatus === "active",
  );
  return { items, totalResults: items.length, links: linksOf(url, { items, totalResults: items.length }) };
};

/** The work zones of a resource as they are answered. */
export function answerWorkZones(world: World, resourceId: string): Answer[] {
  return (world.resourceWorkZones.get(resourceId) ?? []).map(
    ({ workZoneItemId = 0, startDate = "1970-01-01", ratio = 100, ...rest }) => ({
      ...rest,
      workZoneItemId,
      startDate,
      ratio,
      workZoneStatus: world.workZones.get(rest.workZone)?.status ?? "active",
    }),
  );
}

const remove: Handler<typeof contract.resources.workZones.delete> = (received) => {
  const { world } = received;
  const { workZoneItemId } = received.params;
  const { resourceId } = findResource(received, received.params.resourceId);
  const zones = world.resourceWorkZones.get(resourceId) ?? [];
  const kept = zones.filter((one) => one.workZoneItemId !== workZoneItemId);
  if (kept.length === zones.length)
    throw new ProblemError(404, `${resourceId} has no work zone item ${workZoneItemId}`);
  world.resourceWorkZones.set(resourceId, kept);
};

export { remove as delete };
