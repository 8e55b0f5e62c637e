import type { ResourceWorkSchedule } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { linksOf } from "../../../../http/links.js";
import { timeOf } from "../../../../world/days.js";
import { shiftTypeOf, spanOf, type WorkScheduleItem } from "../../../../world/work-schedules.js";
import type { World } from "../../../../world/world.js";
import { findResource } from "../find-resource.js";

/** The entries of the resource itself, not those of the resources above it. */
export const list: Handler<typeof contract.resources.workSchedules.list> = (received) => {
  const { world, query, url } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const { actualForDate = "" } = query;
  const items = answerWorkSchedules(world, resourceId).filter(({ endDate = "9999" }) => endDate >= actualForDate);
  return { items, totalResults: items.length, links: linksOf(url, { items, totalResults: items.length }) };
};

/** The work schedule of a resource as it is answered. */
export function answerWorkSchedules(world: World, resourceId: string): ResourceWorkSchedule[] {
  return (world.workSchedules.get(resourceId) ?? []).map((item) => answerWorkSchedule(world, item));
}

/** An entry with what follows from its shift or its schedule. */
function answerWorkSchedule(world: World, item: WorkScheduleItem): ResourceWorkSchedule {
  const { countedFrom: _internal, ...stored } = item;
  const span = spanOf(world, item);
  const shifts =
    item.recordType === "schedule" ? world.shiftSchedules.get(item.scheduleLabel ?? "")?.shifts : undefined;
  return {
    ...stored,
    shiftType: shiftTypeOf(world, item),
    isWorking: item.recordType !== "non-working",
    ...(span ? { workTimeStart: timeOf(span.from), workTimeEnd: timeOf(span.to % 1440) } : {}),
    ...(shifts
      ? { scheduleShifts: shifts.map((shift) => ({ ...shift, recordType: "shift" as const, isWorking: true })) }
      : {}),
  };
}
