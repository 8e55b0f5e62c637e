import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { type Resource, roleOf } from "../../../world/resources.js";

/** The resource that is to get an activity: it must be there, in use, and of a kind that works. */
export function resourceFor({ world, caller }: Context, resourceId: string): Resource {
  const resource = world.resources.get(resourceId);
  if (!resource || !seesResource(world, caller, resourceId)) {
    throw new ProblemError(404, `The resource doesn't exist. Parameter 'resourceId':'${resourceId}'`);
  }
  if (resource.status === "inactive") throw new ProblemError(400, `Resource '${resourceId}' is inactive`);
  if (roleOf(world, resource) === "organization_unit") {
    throw new ProblemError(400, `Activities cannot be assigned to resource '${resourceId}'`);
  }
  return resource;
}
