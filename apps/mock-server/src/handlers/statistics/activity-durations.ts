import type { ActivityDuration } from "@ofsc/statistics";
import type * as contract from "@ofsc/statistics/contract";
import { seesResource } from "../../auth/visible.js";
import type { Handler } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { lineOf, roleOf } from "../../world/resources.js";
import { type DurationRecord, keyOfDuration } from "../../world/statistics.js";
import type { World } from "../../world/world.js";
import { recordsOf, updated } from "./records.js";

type Contract = typeof contract.activityDurations;

export const list: Handler<Contract["list"]> = (received) => {
  const { world, caller, query } = received;
  const { resourceId: asked, includeChildren = true, akey } = query;
  // Two quotes are how the documentation writes an empty text.
  const resourceId = asked === "''" ? "" : asked;
  if (resourceId && !world.resources.has(resourceId)) {
    throw new ProblemError(404, `Resource not found: resourceId='${resourceId}'`);
  }
  const belongs = (record: DurationRecord) =>
    resourceId === undefined ||
    record.resourceId === resourceId ||
    (includeChildren && resourceId !== "" && isBelow(world, record.resourceId, resourceId));
  const records = [...world.statistics.durations.values()].filter(
    (record) =>
      belongs(record) &&
      (akey === undefined || record.akey === akey) &&
      (record.resourceId === "" || seesResource(world, caller, record.resourceId)),
  );
  return recordsOf(
    received,
    records.map((record) => ({ ...record, level: levelOf(world, record) })),
    query,
  );
};

/** What was learned stays, underneath what is to count instead. */
export const update: Handler<Contract["update"]> = ({ world, body }) => {
  const unknown = body.items.find(({ resourceId }) => resourceId !== "" && !world.resources.has(resourceId));
  if (unknown) throw new ProblemError(404, `Resource not found: resourceId='${unknown.resourceId}'`);
  for (const item of body.items) {
    const former = world.statistics.durations.get(keyOfDuration(item));
    world.statistics.durations.set(keyOfDuration(item), { avg: 0, dev: 0, count: 0, ...former, ...item });
  }
  return updated(body.items.length);
};

const isBelow = (world: World, resourceId: string, above: string) =>
  lineOf(world, resourceId).some((one) => one.resourceId === above);

function levelOf(world: World, { resourceId }: DurationRecord): NonNullable<ActivityDuration["level"]> {
  const resource = world.resources.get(resourceId);
  if (!resource) return "company";
  return roleOf(world, resource) === "field_resource" ? "provider" : "aggregate";
}
