import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { type CapacityAreaConfiguration, nameOfArea } from "../../../world/capacity-areas.js";
import { linksTo } from "../collection/index.js";
import { findArea, parentOf } from "./find-area.js";

const partsOfArea = ["capacityCategories", "timeSlots", "workZones", "timeIntervals", "organizations"];

/** What belongs to it comes as addresses. */
export const get: Handler<typeof contract.capacityAreas.get> = (received) => {
  const { world, params, url } = received;
  const area = findArea(received, params.label);
  const { label, type = "area", status = "active" } = area;
  const parent = parentOf(world, area);
  const addressOf = (part: string) => {
    const version = part === "workZones" ? "v2" : "v1";
    const path = `/rest/ofscMetadata/${version}/capacityAreas/${encodeURIComponent(label)}/${part}`;
    return { href: new URL(path, url).href };
  };
  const parts = type === "group" ? ["children"] : partsOfArea;
  return {
    label,
    name: nameOfArea(world, area),
    type,
    status,
    ...(parent ? { parentLabel: parent.label } : {}),
    ...(type === "group" ? {} : { configuration: configurationOf(area.configuration) }),
    ...Object.fromEntries(parts.map((part) => [part, addressOf(part)])),
    links: linksTo(received, "capacityAreas", label),
  };
};

function configurationOf({ isTimeSlotBase, ...units }: CapacityAreaConfiguration = { isTimeSlotBase: false }) {
  const levels = ["day", ...(isTimeSlotBase ? ["timeSlot"] : []), "capacityCategory"];
  return {
    definitionLevel: levels,
    isTimeSlotBase,
    byDay: "minutes",
    byCapacityCategory: "minutes",
    byTimeSlot: "minutes",
    isAllowCloseOnWorkzoneLevel: true,
    ...units,
  };
}
