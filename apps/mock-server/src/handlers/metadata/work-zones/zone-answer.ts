import type { WorkZone as WorkZoneAnswer } from "@ofsc/metadata";
import type { Context } from "../../../http/handlers.js";
import type { WorkZone } from "../../../world/work-zones.js";
import { linksTo } from "../collection/index.js";

export function answerZone(zone: WorkZone, context: Context): WorkZoneAnswer {
  return {
    workZoneName: zone.workZoneLabel,
    status: "active",
    travelArea: context.world.instance,
    ...zone,
    links: linksTo(context, "workZones", zone.workZoneLabel),
  };
}
