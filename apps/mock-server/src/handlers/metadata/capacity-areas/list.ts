import type { CapacityArea as CapacityAreaAnswer, ListCapacityAreas } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { type CapacityArea, nameOfArea } from "../../../world/capacity-areas.js";
import { whole } from "../collection/index.js";
import { findArea, parentOf, visibleAreas } from "./find-area.js";

type Contract = typeof contract.capacityAreas;

export const list: Handler<Contract["list"]> = (received) =>
  whole(selectAreas(visibleAreas(received), received.query).map((area) => answerArea(area, received, received.query)));

/** Those right below a group. */
export const children: Handler<Contract["children"]["list"]> = (received) => {
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
