import type { ResourceWorkSkill } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { addDays } from "../../../../world/days.js";
import { todayOf } from "../../../../world/local-time.js";
import type { World } from "../../../../world/world.js";
import { checkPeriod, invalidValue } from "../../invalid-value.js";
import { findResource } from "../find-resource.js";
import { answerWorkSkill } from "./list.js";

/** Answers the new work skills, and the former ones with an end in the past. */
export const set: Handler<typeof contract.resources.workSkills.set> = (received) => {
  const { world, body } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  for (const skill of body) checkWorkSkill(world, skill);
  const items = setWorkSkills(world, resourceId, body).map(answerWorkSkill);
  return { items, totalResults: items.length };
};

/** Refuses a work skill that does not exist, or ends before it begins. */
export function checkWorkSkill(world: World, { workSkill, startDate, endDate }: ResourceWorkSkill): void {
  if (!world.workSkills.has(workSkill)) throw invalidValue("workSkill", workSkill);
  checkPeriod(startDate, endDate);
}

/** Ends all work skills of a resource yesterday, and gives it others. */
export function setWorkSkills(world: World, resourceId: string, skills: readonly ResourceWorkSkill[]) {
  const today = todayOf(world, resourceId);
  const yesterday = addDays(today, -1);
  const former = (world.resourceWorkSkills.get(resourceId) ?? []).map((skill) =>
    skill.endDate !== undefined && skill.endDate < today ? skill : { ...skill, endDate: yesterday },
  );
  const fresh = skills.map((skill) => ({ startDate: today, ...skill }));
  // One that had not begun before yesterday is told of once more, and then forgotten.
  const past = former.filter(({ startDate }) => startDate === undefined || startDate <= yesterday);
  world.resourceWorkSkills.set(resourceId, [...past, ...fresh]);
  return [...fresh, ...former];
}
