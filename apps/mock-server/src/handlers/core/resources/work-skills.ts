import type { ResourceWorkSkill as Answer } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { ProblemError } from "../../../http/problem.js";
import { addDays } from "../../../world/days.js";
import { todayOf } from "../../../world/local-time.js";
import type { ResourceWorkSkill } from "../../../world/work-skills.js";
import type { World } from "../../../world/world.js";
import { checkPeriod, invalidValue } from "../values.js";
import { duringPeriod, findResource } from "./find-resource.js";

export const list: Handler<typeof contract.resources.workSkills.list> = (received) => {
  const { world, query, url } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const items = duringPeriod(answerWorkSkills(world, resourceId), query);
  return { items, totalResults: items.length, links: linksOf(url, { items, totalResults: items.length }) };
};

/** The work skills of a resource as they are answered, those that have ended as well. */
export function answerWorkSkills(world: World, resourceId: string): Answer[] {
  return (world.resourceWorkSkills.get(resourceId) ?? []).map(answerWorkSkill);
}

const answerWorkSkill = ({ ratio = 100, ...rest }: ResourceWorkSkill): Answer => ({ ...rest, ratio });

/** Takes away what has not ended yet. */
const remove: Handler<typeof contract.resources.workSkills.delete> = (received) => {
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

export { remove as delete };
