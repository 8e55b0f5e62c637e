import { lineOf } from "../world/resources.js";
import type { World } from "../world/world.js";
import type { Caller } from "./caller.js";

/** Whether a resource is in the part of the tree that a caller may see. */
export function seesResource(world: World, { application, user }: Caller, resourceId: string): boolean {
  const line = lineOf(world, resourceId).map((resource) => resource.resourceId);
  const within = (roots: readonly string[] | undefined) => !roots || roots.some((root) => line.includes(root));
  return within(application?.resourcesToAllow?.map((allowed) => allowed.resourceId)) && within(user?.resources);
}
