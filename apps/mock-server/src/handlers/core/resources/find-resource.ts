import type { ActivePeriod } from "@ofsc/core";
import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { overlaps, type Period } from "../../../world/days.js";
import type { Resource } from "../../../world/resources.js";
import { checkPeriod } from "../values.js";

/** The resource of this id, if the caller may see it; undefined otherwise. */
export function seenResource({ world, caller }: Context, resourceId: string): Resource | undefined {
  const resource = world.resources.get(resourceId);
  return resource && seesResource(world, caller, resourceId) ? resource : undefined;
}

/** The resource of this id, if the caller may see it; 404 otherwise. */
export function findResource(context: Context, resourceId: string): Resource {
  const resource = seenResource(context, resourceId);
  if (resource) return resource;
  throw new ProblemError(404, `Resource not found: resourceId='${resourceId}'`);
}

/** The resource with this number of its own, if the caller may see it; 404 otherwise. */
export function findByInternalId(context: Context, internalId: number): Resource {
  const found = [...context.world.resources.values()].find((one) => one.resourceInternalId === internalId);
  const resource = found && seenResource(context, found.resourceId);
  if (resource) return resource;
  throw new ProblemError(404, `Resource not found: resourceInternalId='${internalId}'`);
}

/** Keeps what holds on some of the days that a list was asked for. */
export function duringPeriod<T extends Period>(all: readonly T[], { dateFrom, dateTo }: ActivePeriod): T[] {
  if (dateTo !== undefined && dateFrom === undefined)
    throw new ProblemError(400, "dateTo: expected dateFrom beside it");
  checkPeriod(dateFrom, dateTo, ["dateFrom", "dateTo"]);
  return all.filter((one) => overlaps(one, dateFrom, dateTo));
}
