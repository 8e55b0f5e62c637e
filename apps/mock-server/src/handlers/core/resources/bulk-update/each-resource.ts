import type { BulkUpdateResource, BulkUpdateResourceError } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { ProblemError, problemBody } from "../../../../http/problem.js";
import type { Resource } from "../../../../world/resources.js";
import { findByInternalId, findResource } from "../find-resource.js";

/** The resource that a part of a bulk update names, by its id or its number. */
export function resourceOf(context: Context, { resourceId, resourceInternalId = 0 }: BulkUpdateResource): Resource {
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
export const nameOf = ({ resourceId }: BulkUpdateResource): { resourceId?: string } =>
  resourceId === undefined ? {} : { resourceId };

/** The answer over all results: a resource counts as updated when something of it was. */
export function summary<T extends { itemsUpdated: number; itemsFailed: number }>(results: readonly T[]) {
  const updated = results.filter(({ itemsUpdated, itemsFailed }) => itemsUpdated > 0 || itemsFailed === 0);
  return { resourcesUpdated: updated.length, results: [...results] };
}
