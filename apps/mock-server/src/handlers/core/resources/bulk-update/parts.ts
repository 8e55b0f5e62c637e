import type { BulkUpdateResource, BulkUpdateResourceError } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError, problemBody } from "../../../../http/problem.js";
import { overwriteSchedule } from "../../../../world/overwrite-schedule.js";
import type { Resource } from "../../../../world/resources.js";
import { findByInternalId, findResource } from "../find-resource.js";
import { readWorkSchedule } from "../work-schedules.js";
import { checkWorkSkill, setWorkSkills } from "../work-skills.js";
import { readWorkZone } from "../work-zones.js";

/** The resource that a part of a bulk update names, by its id or its number. */
function resourceOf(context: Context, { resourceId, resourceInternalId = 0 }: BulkUpdateResource): Resource {
  return resourceId === undefined ? findByInternalId(context, resourceInternalId) : findResource(context, resourceId);
}

/** Does something; what OFS would refuse becomes a result. */
export function attempt<T>(work: () => T): { done: T } | { error: BulkUpdateResourceError } {
  try {
    return { done: work() };
  } catch (error) {
    if (error instanceof ProblemError) return { error: problemBody(error.status, error.message) };
    throw error;
  }
}

/** How a result names its resource. */
const nameOf = ({ resourceId }: BulkUpdateResource): { resourceId?: string } =>
  resourceId === undefined ? {} : { resourceId };

/** The answer over all results: a resource counts as updated when something of it was. */
function summary<T extends { itemsUpdated: number; itemsFailed: number }>(results: readonly T[]) {
  const updated = results.filter(({ itemsUpdated, itemsFailed }) => itemsUpdated > 0 || itemsFailed === 0);
  return { resourcesUpdated: updated.length, results: [...results] };
}

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
