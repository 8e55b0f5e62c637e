import type { BulkUpdateResourceError } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { overwriteSchedule } from "../../../../world/overwrite-schedule.js";
import { readWorkSchedule } from "../work-schedules/set.js";
import { attempt, nameOf, resourceOf, summary } from "./each-resource.js";

/** Each entry stands for itself. */
export const workSchedules: Handler<typeof contract.resources.bulkUpdate.workSchedules> = (received) => {
  const { world, body } = received;
  const results = body.map((part) => {
    const found = attempt(() => resourceOf(received, part).resourceId);
    if ("error" in found) return failed(nameOf(part), part.workSchedules.length, [found.error]);
    const resourceId = found.done;
    const errors = part.workSchedules.flatMap((entry) => {
      const result = attempt(() => overwriteSchedule(world, resourceId, readWorkSchedule(world, entry)));
      return "error" in result ? [result.error] : [];
    });
    const itemsUpdated = part.workSchedules.length - errors.length;
    return errors.length > 0
      ? { ...failed({ resourceId }, errors.length, errors), itemsUpdated }
      : { resourceId, itemsUpdated, itemsFailed: 0 };
  });
  return summary(results);
};

const failed = (name: { resourceId?: string }, items: number, errors: BulkUpdateResourceError[]) => ({
  ...name,
  itemsUpdated: 0,
  itemsFailed: Math.max(1, items),
  errors,
});
