import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { checkWorkSkill, setWorkSkills } from "../work-skills/set.js";
import { attempt, nameOf, resourceOf, summary } from "./each-resource.js";

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
