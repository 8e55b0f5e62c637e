import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { todayOf } from "../../../../world/local-time.js";
import { findResource } from "../find-resource.js";

/** Takes away what has not ended yet. */
export const remove: Handler<typeof contract.resources.workSkills.delete> = (received) => {
  const { world } = received;
  const { workSkill } = received.params;
  const { resourceId } = findResource(received, received.params.resourceId);
  const today = todayOf(world, resourceId);
  const skills = world.resourceWorkSkills.get(resourceId) ?? [];
  const kept = skills.filter(
    (one) => one.workSkill !== workSkill || (one.endDate !== undefined && one.endDate < today),
  );
  if (kept.length === skills.length) throw new ProblemError(404, `${resourceId} does not have work skill ${workSkill}`);
  world.resourceWorkSkills.set(resourceId, kept);
};
