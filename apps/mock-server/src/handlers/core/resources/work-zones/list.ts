import type { ResourceWorkZone as Answer } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { linksOf } from "../../../../http/links.js";
import type { World } from "../../../../world/world.js";
import { duringPeriod } from "../active-period.js";
import { findResource } from "../find-resource.js";

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
