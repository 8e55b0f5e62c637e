import type { BulkUpdateResourceError } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { overwriteSchedule } from "../../../../world/overwrite-schedule.js";
import { readWorkSchedule } from "../work-schedules.js";
import { checkWorkSkill, setWorkSkills } from "../work-skills.js";
import { readWorkZone } from "../work-zones.js";
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

/** Each resource gets exactly its work skills, or none of them. */
export const workSkills: Handler<typeof contract.resources.bulkUpdate.workSkills> = (received) => {
  const { world, body } = received;
  const results = body.map((part) => {
    const result = attempt(() => {
      const { resourceId } = resourceOf(received, part);
      const wrong = attempt(() => {
        for (const skill of part.workSkills) checkWorkSkill(world, skill);
      });
      if ("error" in wrong) throw new ProblemError(400, `Cannot set work skills for resource: '${resourceId}'`);
      setWorkSkills(world, resourceId, part.workSkills);
      return resourceId;
    });
    const { length } = part.workSkills;
    if ("done" in result) return { resourceId: result.done, itemsUpdated: length, itemsFailed: 0 };
    return { ...nameOf(part), itemsUpdated: 0, itemsFailed: Math.max(1, length), errors: [result.error] };
  });
  return summary(results);
};

/** Takes the place of all work zones that a resource has; this result has its error by itself. */
export const workZones: Handler<typeof contract.resources.bulkUpdate.workZones> = (received) => {
  const { world, body } = received;
  const results = body.map((part) => {
    const result = attempt(() => {
      const { resourceId } = resourceOf(received, part);
      const zones = part.workZones.map((zone) => readWorkZone(world, zone));
      world.resourceWorkZones.set(resourceId, zones);
      return resourceId;
    });
    const { length } = part.workZones;
    if ("done" in result) return { resourceId: result.done, itemsUpdated: length, itemsFailed: 0 };
    return { ...nameOf(part), itemsUpdated: 0, itemsFailed: Math.max(1, length), error: result.error };
  });
  return summary(results);
};
