import type { CapacityArea as CapacityAreaAnswer, ListCapacityAreas } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import { seesResource } from "../../auth/visible.js";
import type { Context, Handlers } from "../../http/handlers.js";
import { whole } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";
import {
  type CapacityArea,
  type CapacityAreaConfiguration,
  categoriesOfArea,
  nameOfArea,
  timeSlotsOf,
} from "../../world/capacity-areas.js";
import { timeOf } from "../../world/days.js";
import { descendantsOf, lineOf } from "../../world/resources.js";
import { nameIn } from "../../world/translations.js";
import type { World } from "../../world/world.js";
import { linksTo } from "./links.js";

export const capacityAreas: Handlers<typeof contract.capacityAreas> = {
  /** What belongs to it comes as addresses. */
  get: (received) => {
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
  },

  list: (received) =>
    whole(
      selectAreas(visibleAreas(received), received.query).map((area) => answerArea(area, received, received.query)),
    ),

  /** Those right below a group. */
  children: {
    list: (received) => {
      const group = findArea(received, received.params.label);
      const below = visibleAreas(received).filter((area) => parentOf(received.world, area) === group);
      const items = selectAreas(below, received.query).map((area) => answerArea(area, received, received.query));
      return { items };
    },
  },

  categories: {
    list: (received) => {
      const { world, params, caller } = received;
      const labels = categoriesOfArea(world, findArea(received, params.label));
      const items = labels.flatMap((label) => {
        const category = world.capacityCategories.get(label);
        if (!category) return [];
        const status = category.active === false ? "inactive" : "active";
        return [{ label, name: nameIn(category, caller.user?.language), status }];
      });
      return { items };
    },
  },

  timeSlots: {
    list: (received) => {
      const { world, params } = received;
      const items = timeSlotsOf(world, findArea(received, params.label)).map(({ label, from, to }) => ({
        label,
        name: world.timeSlots.get(label)?.name ?? label,
        timeFrom: timeOf(from),
        timeTo: timeOf(to),
      }));
      return { items };
    },
  },

  /** The last one goes on to the end of work, and so has no end of its own. */
  timeIntervals: {
    list: (received) => {
      const { timeIntervals: intervals = [] } = findArea(received, received.params.label);
      const items = intervals.map(({ timeFrom, timeTo }, at) =>
        timeTo === undefined || at === intervals.length - 1 ? { timeFrom } : { timeFrom, timeTo },
      );
      return { items };
    },
  },

  workZones: {
    list: (received) => {
      const { workZones: labels = [] } = findArea(received, received.params.label);
      const items = labels.map((workZoneLabel) => ({
        workZoneLabel,
        workZoneName: received.world.workZones.get(workZoneLabel)?.workZoneName ?? workZoneLabel,
      }));
      return { items };
    },

    /** The names of the zones, which the first version calls labels. */
    listV1: (received) => {
      const { workZones: labels = [] } = findArea(received, received.params.label);
      return { items: labels.map((label) => ({ label: received.world.workZones.get(label)?.workZoneName ?? label })) };
    },
  },

  /** Those of the resources and of the work zones of the area. */
  organizations: {
    list: (received) => {
      const { world, params, caller } = received;
      const area = findArea(received, params.label);
      const ofResources = descendantsOf(world, area.label).map(({ organization }) => organization);
      const ofZones = (area.workZones ?? []).map((label) => world.workZones.get(label)?.organization);
      const wanted = new Set([...ofResources, ...ofZones]);
      const items = [...world.organizations.values()]
        .filter(({ label }) => wanted.has(label))
        .map((one) => ({ label: one.label, name: nameIn(one, caller.user?.language), type: one.type }));
      return { items };
    },
  },
};

/** The areas and groups that a caller may see. */
function visibleAreas({ world, caller }: Context): CapacityArea[] {
  return [...world.capacityAreas.values()].filter(({ label }) => seesResource(world, caller, label));
}

/** An area or a group that the caller may see; 404 otherwise. */
function findArea({ world, caller }: Context, label: string): CapacityArea {
  const area = world.capacityAreas.get(label);
  if (area && seesResource(world, caller, label)) return area;
  throw new ProblemError(404, `Capacity area not found: label='${label}'`);
}

/** The group that an area is in: the nearest one above it in the resource tree. */
function parentOf(world: World, { label }: CapacityArea): CapacityArea | undefined {
  const above = lineOf(world, label).filter(({ resourceId }) => resourceId !== label);
  return above.flatMap(({ resourceId }) => world.capacityAreas.get(resourceId) ?? [])[0];
}

const partsOfArea = ["capacityCategories", "timeSlots", "workZones", "timeIntervals", "organizations"];

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
