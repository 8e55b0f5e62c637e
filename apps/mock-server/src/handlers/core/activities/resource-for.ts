import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { childrenOf, descendantsOf, type Resource, roleOf } from "../../../world/resources.js";

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

/** The ids of the resources that a list is for, and those below them; all that the caller may see by default. */
export function resourcesFor(
  context: Context,
  resources: readonly string[] | undefined,
  includeChildren: "none" | "immediate" | "all",
): Set<string> {
  const { world, caller, switches } = context;
  const named = resources ?? [...world.resources.keys()];
  const unknown = named.filter((id) => !world.resources.has(id));
  if (unknown.length > 0 && switches.unknownLabels === "refuse") {
    throw new ProblemError(404, `Resource not found: resourceId='${unknown[0]}'`);
  }
  const below = (id: string) => (includeChildren === "all" ? descendantsOf(world, id) : childrenOf(world, id));
  const all =
    resources && includeChildren !== "none"
      ? named.flatMap((id) => [id, ...below(id).map((one) => one.resourceId)])
      : named;
  return new Set(all.filter((id) => world.resources.has(id) && seesResource(world, caller, id)));
}
