import type { BulkUpdateResource, BulkUpdateResourceError } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import type { Resource } from "../../../../world/resources.js";
import { overwriteSchedule } from "../../../../world/work-calendar.js";
import { attempt } from "../../values.js";
import { findByInternalId, findResource } from "../find-resource.js";
import { checkWorkSkill, readWorkZone, setWorkSkills } from "../skills-and-zones.js";
import { readWorkSchedule } from "../work-schedules.js";

/** The resource that a part of a bulk update names, by its id or its number. */
function resourceOf(context: Context, { resourceId, resourceInternalId = 0 }: BulkUpdateResource): Resource {
  return resourceId === undefined ? findByInternalId(context, resourceInternalId) : findResource(context, resourceId);
}

/** The answer over all results: a resource counts as updated when something of it was. */
function summary<T extends { itemsUpdated: number; itemsFailed: number }>(results: readonly T[]) {
  const updated = results.filter(({ itemsUpdated, itemsFailed }) => itemsUpdated > 0 || itemsFailed === 0);
  return { resourcesUpdated: updated.length, results: [...results] };
}

interface Result {
  readonly resourceId?: string;
  readonly itemsUpdated: number;
  readonly itemsFailed: number;
  readonly errors?: BulkUpdateResourceError[];
}

/** Does something for all items of a resource at once; the result is of all or of none. */
function allOrNone(
  context: Context,
  part: BulkUpdateResource,
  items: number,
  work: (resourceId: string) => void,
): Result {
  const { resourceId } = part;
  const named = resourceId === undefined ? {} : { resourceId };
  const result = attempt(() => {
    const resource = resourceOf(context, part);
    work(resource.resourceId);
    return resource;
  });
  if ("done" in result) return { resourceId: result.done.resourceId, itemsUpdated: items, itemsFailed: 0 };
  return { ...named, itemsUpdated: 0, itemsFailed: Math.max(1, items), errors: [result.error] };
}

type Contract = typeof contract.resources.bulkUpdate;

/** Each entry stands for itself. */
export const workSchedules: Handler<Contract["workSchedules"]> = (received) => {
  const { world, body } = received;
  const results = body.map((part) => {
    const errors: BulkUpdateResourceError[] = [];
    const { length } = part.workSchedules;
    const result = allOrNone(received, part, length, (resourceId) => {
      for (const entry of part.workSchedules) {
        const done = attempt(() => overwriteSchedule(world, resourceId, readWorkSchedule(world, entry)));
        if ("error" in done) errors.push(done.error);
      }
    });
    if (errors.length === 0) return result;
    return { ...result, itemsUpdated: length - errors.length, itemsFailed: errors.length, errors };
  });
  return summary(results);
};

/** Each resource gets exactly its work skills, or none of them. */
export const workSkills: Handler<Contract["workSkills"]> = (received) => {
  const { world, body } = received;
  const results = body.map((part) =>
    allOrNone(received, part, part.workSkills.length, (resourceId) => {
      const wrong = attempt(() => {
        for (const skill of part.workSkills) checkWorkSkill(world, skill);
      });
      if ("error" in wrong) throw new ProblemError(400, `Cannot set work skills for resource: '${resourceId}'`);
      setWorkSkills(world, resourceId, part.workSkills);
    }),
  );
  return summary(results);
};

/** Takes the place of all work zones that a resource has; this result has its error by itself. */
export const workZones: Handler<Contract["workZones"]> = (received) => {
  const { world, body } = received;
  const results = body.map((part) => {
    const { errors, ...result } = allOrNone(received, part, part.workZones.length, (resourceId) => {
      const zones = part.workZones.map((zone) => readWorkZone(world, zone));
      world.resourceWorkZones.set(resourceId, zones);
    });
    return { ...result, ...(errors?.[0] && { error: errors[0] }) };
  });
  return summary(results);
};

export { bulkInventories as inventories } from "../inventories.js";
