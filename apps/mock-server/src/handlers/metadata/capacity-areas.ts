import type { CapacityArea as CapacityAreaAnswer, ListCapacityAreas } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handler } from "../../http/handlers.js";
import { type CapacityArea, type CapacityAreaConfiguration, nameOfArea } from "../../world/capacity-areas.js";
import * as parts from "./capacity-area-parts.js";
import { findArea, parentOf, visibleAreas } from "./capacity-area-parts.js";
import { linksTo, whole } from "./collection/index.js";

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

type Contract = typeof contract.capacityAreas;

export const list: Handler<Contract["list"]> = (received) =>
  whole(selectAreas(visibleAreas(received), received.query).map((area) => answerArea(area, received, received.query)));

/** Those right below a group. */
const listChildren: Handler<Contract["children"]["list"]> = (received) => {
  const group = findArea(received, received.params.label);
  const below = visibleAreas(received).filter((area) => parentOf(received.world, area) === group);
  const items = selectAreas(below, received.query).map((area) => answerArea(area, received, received.query));
  return { items };
};

/** `group` asks for areas as well. */
function selectAreas(areas: readonly CapacityArea[], { type, status }: ListCapacityAreas): CapacityArea[] {
  return areas.filter(
    (area) =>
      (type !== "area" || area.type !== "group") && (status === undefined || (area.status ?? "active") === status),
  );
}

/** Of an area there is the label, of its group as well, and whatever else is asked for. */
function answerArea(area: CapacityArea, { world }: Context, query: ListCapacityAreas): CapacityAreaAnswer {
  const { fields = ["label"], expand } = query;
  const parent = expand === "parent" ? parentOf(world, area) : undefined;
  const { type = "area", status = "active" } = area;
  const values = { name: nameOfArea(world, area), type, status };
  const asked = (["name", "type", "status"] as const).filter((field) => fields.includes(field));
  return {
    label: area.label,
    ...Object.fromEntries(asked.map((field) => [field, values[field]])),
    ...(parent ? { parent: answerParent(world, parent, fields) } : {}),
  };
}

function answerParent(world: Context["world"], parent: CapacityArea, fields: readonly string[]) {
  const asked = fields.filter((field) => field.startsWith("parent."));
  return {
    ...(asked.length === 0 || asked.includes("parent.label") ? { label: parent.label } : {}),
    ...(asked.includes("parent.name") ? { name: nameOfArea(world, parent) } : {}),
  };
}

// What belongs to an area has one operation each, two the work zones.
export const categories = { list: parts.categories };
export const children = { list: listChildren };
export const organizations = { list: parts.organizations };
export const timeIntervals = { list: parts.timeIntervals };
export const timeSlots = { list: parts.timeSlots };
export const workZones = { list: parts.workZones, listV1: parts.workZonesV1 };
